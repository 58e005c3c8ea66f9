package de.okd.core.time;

import java.time.LocalDate;

/** A single day, as of stocks ("Stichtag"). */
public record ReportingDate(LocalDate date) implements Period {
    @Override
    public LocalDate start() {
        return date;
    }

    @Override
    public LocalDate end() {
        return date;
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
