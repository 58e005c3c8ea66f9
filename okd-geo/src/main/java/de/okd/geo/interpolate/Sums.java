package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StatusOfSum;
import java.util.Arrays;

/** The sums of targets after all their parts. */
final class Sums {
    private final double[] values;
    private final StatusOfSum[] statuses;

    Sums(int targets) {
        this.values = new double[targets];
        this.statuses = new StatusOfSum[targets];
        Arrays.fill(statuses, StatusOfSum.EMPTY);
    }

    /** Adds a part to a sum; without value only its status. */
    void add(int target, double part, ObservationStatus status) {
        values[target] += status.hasValue() ? part : 0;
        statuses[target] = statuses[target].add(status);
    }

    int size() {
        return values.length;
    }

    StatusOfSum status(int target) {
        return statuses[target];
    }

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
