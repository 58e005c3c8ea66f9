package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StatusOfSum;

/** The sums of targets after all their parts. */
record Sums(double[] values, StatusOfSum[] statuses) {

    /** The sums as numbers; one of no known part is none. */
    Numbers numbers() {
        Numbers numbers = Numbers.absent(values.length);
        for (int i = 0; i < values.length; i++) {
            numbers.set(i, values[i], statuses[i].status());
        }
        return numbers;
    }

    /** As means of weighted parts: divided by the weights of the known parts. */
    Numbers over(Sums weights) {
        Numbers means = Numbers.absent(values.length);
        for (int i = 0; i < values.length; i++) {
            ObservationStatus status = statuses[i].status();
            boolean isUndefined = status.hasValue() && weights.values[i] == 0;
            means.set(i, values[i] / weights.values[i], isUndefined ? ObservationStatus.UNDEFINED : status);
        }
        return means;
    }
}
