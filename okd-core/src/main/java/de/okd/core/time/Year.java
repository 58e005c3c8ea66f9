package de.okd.core.time;

import java.util.Locale;

/** A calendar year, as of flows and annual means. */
public record Year(int calendarYear) implements Period {
    @Override
    public boolean contains(Period other) {
        return other.calendarYear() == calendarYear;
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
