package de.okd.core.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A school year, for example {@code 2023/24}: in all states from 1 August to 31 July, whenever holidays are.
 *
 * @param firstYear the calendar year in which it begins
 */
public record SchoolYear(int firstYear) implements Period {
    @Override
    public LocalDate start() {
        return LocalDate.of(firstYear, 8, 1);
    }

    @Override
    public LocalDate end() {
        return LocalDate.of(firstYear + 1, 7, 31);
    }

    @Override
    public SchoolYear minusYears(int years) {
        return new SchoolYear(firstYear - years);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%02d", firstYear, (firstYear + 1) % 100);
    }
}
