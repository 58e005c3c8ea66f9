package de.okd.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Some months in a row, SDMX's time range: {@code 2023-10/P6M} is the winter term from October 2023 to March 2024.
 *
 * @param first the first month
 * @param months how many months it lasts, at least 1
 */
public record TimeRange(YearMonth first, int months) implements Period {
    public TimeRange {
        if (months < 1) {
            throw new IllegalArgumentException("A range lasts at least one month, not " + months);
        }
    }

    @Override
    public LocalDate start() {
        return first.atDay(1);
    }

    @Override
    public LocalDate end() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    @Override
    public TimeRange minusYears(int years) {
        return new TimeRange(first.minusYears(years), months);
    }

    @Override
    public String toString() {
        return first + "/P" + months + "M";
    }
}
