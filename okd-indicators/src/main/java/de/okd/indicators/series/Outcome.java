package de.okd.indicators.series;

import de.okd.core.dataset.ObservationStatus;

/** A computed number, or the reason why there is none. */
record Outcome(double value, ObservationStatus status) {
    static final Outcome BLOCKED = new Outcome(Double.NaN, ObservationStatus.BLOCKED);
    static final Outcome UNDEFINED = new Outcome(Double.NaN, ObservationStatus.UNDEFINED);

    /** Never infinite. */
    static Outcome of(double value) {
        return Double.isFinite(value) ? new Outcome(value, ObservationStatus.NORMAL) : UNDEFINED;
    }
}
