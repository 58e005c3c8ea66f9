package de.okd.core.time;

import java.time.LocalDate;

/** A single day, as of stocks ("Stichtag"). */
public record ReportingDate(LocalDate date) implements Period {
    @Override
    public int calendarYear() {
        return date.getYear();
    }

    @Override
    public boolean contains(Period other) {
        return equals(other);
    }

    @Override
    public ReportingDate minusYears(int years) {
        return new ReportingDate(date.minusYears(years));
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
