package de.okd.core.time;

import java.time.LocalDate;
import java.util.Locale;

/** A calendar year, as of flows and annual means. */
public record Year(int calendarYear) implements Period {
    @Override
    public LocalDate start() {
        return LocalDate.of(calendarYear, 1, 1);
    }

    @Override
    public LocalDate end() {
        return LocalDate.of(calendarYear, 12, 31);
    }

    @Override
    public Year minusYears(int years) {
        return new Year(calendarYear - years);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d", calendarYear);
    }
}
