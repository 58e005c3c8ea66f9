package de.okd.core.time;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The time an observation refers to: a reporting date (stocks, "Stichtag"), or a year, quarter, month, school year or other
 * range (flows, means).
 *
 * <p>The text forms, which {@link #parse} reads back, are those of ISO 8601 and SDMX: {@code 2015-12-31}, {@code 2015},
 * {@code 2023-Q1}, {@code 2023-10}, {@code 2023/24} and {@code 2023-10/P6M} for six months from October 2023 on. Also read
 * are the German {@code 31.12.2015}, the long {@code 2023/2024}, and {@code 2023-10P6M}, as GENESIS writes.
 *
 * <p>Periods are ordered by their first day, then by their last.
 */
public sealed interface Period extends Comparable<Period>
        permits Year, ReportingDate, Quarter, Month, SchoolYear, TimeRange {

    static Year year(int year) {
        return new Year(year);
    }

    static ReportingDate date(LocalDate date) {
        return new ReportingDate(date);
    }

    /** @param number 1 to 4 */
    static Quarter quarter(int year, int number) {
        return new Quarter(year, number);
    }

    static Month month(YearMonth month) {
        return new Month(month);
    }

    /** @param firstYear the calendar year in which it begins: 2023 for {@code 2023/24} */
    static SchoolYear schoolYear(int firstYear) {
        return new SchoolYear(firstYear);
    }

    /** @param months how many months it lasts, at least 1 */
    static TimeRange range(YearMonth first, int months) {
        return new TimeRange(first, months);
    }

    /** @throws OkdException {@code INVALID_PERIOD} if the text is none of these forms or no date of the calendar */
    static Period parse(String text) {
        return find(text)
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_PERIOD,
                        "\"" + text + "\" is not a period: expected a year as 2015 or a date as 2015-12-31,"
                                + " a quarter as 2023-Q1, a month as 2023-10, a school year as 2023/24 or months as"
                                + " 2023-10/P6M."));
    }

    /** Like {@link #parse}, but empty instead of an error. */
    static Optional<Period> find(String text) {
        return PeriodText.find(text);
    }

    /** The first day. */
    LocalDate start();

    /** The last day, which belongs to the period. */
    LocalDate end();

    /** The calendar year of the first day. */
    default int calendarYear() {
        return start().getYear();
    }

    /** Whether {@code other} lies in this period: a year contains its reporting dates, quarters and months. */
    default boolean contains(Period other) {
        return !other.start().isBefore(start()) && !other.end().isAfter(end());
    }

    /** The same period so many years earlier. */
    Period minusYears(int years);

    @Override
    default int compareTo(Period other) {
        return PeriodOrder.BY_DAYS.compare(this, other);
    }
}
