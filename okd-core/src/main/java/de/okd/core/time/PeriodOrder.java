package de.okd.core.time;

import java.util.Comparator;

final class PeriodOrder {
    /** The text decides between different periods of the same days, as a year and its twelve months. */
    static final Comparator<Period> BY_DAYS =
            Comparator.comparing(Period::start).thenComparing(Period::end).thenComparing(Period::toString);

    private PeriodOrder() {}
}
