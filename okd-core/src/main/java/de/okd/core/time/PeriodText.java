package de.okd.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text forms of periods. */
final class PeriodText {
    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final List<Form> FORMS = List.of(
            form(YEAR, text -> new Year(number(text, 1))),
            form("(\\d{4})-(\\d{2})-(\\d{2})", text -> date(text, 1, 2, 3)),
            form("(\\d{2})\\.(\\d{2})\\.(\\d{4})", text -> date(text, 3, 2, 1)),
            form(YEAR + "-Q([1-4])", text -> new Quarter(number(text, 1), number(text, 2))),
            form(YEAR + "-(\\d{2})", text -> new Month(month(text))),
            form(YEAR + "/((?:19|20)?\\d{2})", PeriodText::schoolYear),
            form(YEAR + "-(\\d{2})/?P(\\d{1,4})M", text -> new TimeRange(month(text), number(text, 3))),
            form(YEAR + "-(\\d{2})/?P(\\d{1,3})Y", text -> new TimeRange(month(text), 12 * number(text, 3))));

    private PeriodText() {}

    /** How a kind of period is written; reading fails with an exception where the calendar has no such period. */
    private record Form(Pattern pattern, Function<MatchResult, Period> reader) {}

    private static Form form(String pattern, Function<MatchResult, Period> reader) {
        return new Form(Pattern.compile(pattern), reader);
    }

    static Optional<Period> find(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                return read(form, matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> read(Form form, MatchResult text) {
        try {
            return Optional.of(form.reader().apply(text));
        } catch (DateTimeException | IllegalArgumentException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Period date(MatchResult text, int year, int month, int day) {
        return new ReportingDate(LocalDate.of(number(text, year), number(text, month), number(text, day)));
    }

    private static YearMonth month(MatchResult text) {
        return YearMonth.of(number(text, 1), number(text, 2));
    }

    private static Period schoolYear(MatchResult text) {
        SchoolYear year = new SchoolYear(number(text, 1));
        int last = number(text, 2);
        int expected = year.end().getYear();
        if (last != expected && (last > 99 || last != expected % 100)) {
            throw new IllegalArgumentException("A school year ends in the year after it began");
        }
        return year;
    }

    private static int number(MatchResult text, int group) {
        return Integer.parseInt(Objects.requireNonNull(text.group(group)));
    }
}
