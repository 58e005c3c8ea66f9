package de.okd.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar month, for example {@code 2023-10}. */
public record Month(YearMonth month) implements Period {
    @Override
    public LocalDate start() {
        return month.atDay(1);
    }

    @Override
    public LocalDate end() {
        return month.atEndOfMonth();
    }

    @Override
    public Month minusYears(int years) {
        return new Month(month.minusYears(years));
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
