package de.okd.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class PeriodText {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern GERMAN = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private PeriodText() {}

    static Optional<Period> find(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(new Year(Integer.parseInt(text)));
        }
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            return date(german.group(3), german.group(2), german.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<Period> date(String year, String month, String day) {
        try {
            return Optional.of(new ReportingDate(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
