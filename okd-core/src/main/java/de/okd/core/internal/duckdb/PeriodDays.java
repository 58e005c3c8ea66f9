package de.okd.core.internal.duckdb;

import de.okd.core.time.Period;
import de.okd.core.time.ReportingDate;
import java.time.LocalDate;

/** The days a period spans. */
final class PeriodDays {
    private PeriodDays() {}

    static LocalDate first(Period period) {
        return period instanceof ReportingDate day ? day.date() : LocalDate.of(period.calendarYear(), 1, 1);
    }

    static LocalDate last(Period period) {
        return period instanceof ReportingDate day ? day.date() : LocalDate.of(period.calendarYear(), 12, 31);
    }
}
