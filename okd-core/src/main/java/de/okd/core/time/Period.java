package de.okd.core.time;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time an observation refers to: a reporting date (stocks, "Stichtag") or a year (flows, annual means).
 *
 * <p>The text form is ISO: {@code 2015-12-31} or {@code 2015}; {@link #parse} also reads the German {@code 31.12.2015}.
 */
public sealed interface Period extends Comparable<Period> permits Year, ReportingDate {

    static Year year(int year) {
        return new Year(year);
    }

    static ReportingDate date(LocalDate date) {
        return new ReportingDate(date);
    }

    /** @throws OkdException {@code INVALID_PERIOD} if the text is none of the three forms or no date of the calendar */
    static Period parse(String text) {
        return find(text)
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_PERIOD,
                        "\"" + text + "\" is not a period: expected a year as 2015 or a date as 2015-12-31."));
    }

    /** Like {@link #parse}, but empty instead of an error. */
    static Optional<Period> find(String text) {
        return PeriodText.find(text);
    }

    /** The calendar year the period lies in. */
    int calendarYear();

    /** Whether {@code other} lies in this period: a year contains its reporting dates. */
    boolean contains(Period other);

    /** The same period so many years earlier. */
    Period minusYears(int years);

    @Override
    default int compareTo(Period other) {
        return toString().compareTo(other.toString());
    }
}
