package de.okd.core.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A quarter of a calendar year, for example {@code 2023-Q1}.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Period {
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has the quarters 1 to 4, not " + number);
        }
    }

    @Override
    public LocalDate start() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    @Override
    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    @Override
    public Quarter minusYears(int years) {
        return new Quarter(year - years, number);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-Q%d", year, number);
    }
}
