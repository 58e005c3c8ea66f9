package de.okd.core.source.tabular;

import de.okd.core.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column name that gives a time, as {@code 2023}, {@code 31.12.2015} or {@code Einwohner 2022}.
 *
 * @param rest of the name; empty if it is a time and nothing else
 */
record PeriodInName(Period period, String rest) {
    private static final String TIME = "(\\d{2}\\.\\d{2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2})";
    private static final Pattern FIRST = Pattern.compile(TIME + "(?![\\p{L}\\d])[\\s_/:,-]*(.*)");
    private static final Pattern LAST = Pattern.compile("(.*?)[\\s_/:,(-]*(?<![\\p{L}\\d])" + TIME + "\\)?");

    static Optional<PeriodInName> find(String column) {
        Matcher last = LAST.matcher(column);
        if (last.matches()) {
            return of(last.group(2), last.group(1));
        }
        Matcher first = FIRST.matcher(column);
        return first.matches() ? of(first.group(1), first.group(2)) : Optional.empty();
    }

    private static Optional<PeriodInName> of(String time, String rest) {
        return Period.find(time).map(period -> new PeriodInName(period, rest.strip()));
    }
}
