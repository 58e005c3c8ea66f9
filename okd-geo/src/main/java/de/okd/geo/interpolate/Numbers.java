package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.table.RegionColumn;
import de.okd.geo.overlay.AreaWeights;
import java.util.Arrays;

/** One number and its status for each region of a division; a value is {@code NaN} exactly where the status has none. */
final class Numbers {
    private final double[] values;
    private final ObservationStatus[] statuses;

    private Numbers(int regions) {
        this.values = new double[regions];
        this.statuses = new ObservationStatus[regions];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(statuses, ObservationStatus.ABSENT);
    }

    /** All absent. */
    static Numbers absent(int regions) {
        return new Numbers(regions);
    }

    /** The areas of the regions that are divided, in square metres. */
    static Numbers areas(AreaWeights weights) {
        Numbers areas = absent(weights.from().size());
        for (int i = 0; i < areas.size(); i++) {
            areas.set(i, weights.fromArea(i), ObservationStatus.NORMAL);
        }
        return areas;
    }

    /**
     * Those of a slice.
     *
     * @param positions of the regions on the observations' axis, −1 for those they lack
     */
    static Numbers of(Observations observations, int slice, int[] positions) {
        Numbers numbers = absent(positions.length);
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] >= 0) {
                numbers.set(i, observations.value(slice, positions[i]), observations.status(slice, positions[i]));
            }
        }
        return numbers;
    }

    /** Those of a column that lie in the division; of two for one region the first. */
    static Numbers of(RegionColumn column, AreaWeights weights) {
        Numbers numbers = absent(weights.from().size());
        for (RegionColumn.Value value : column.values()) {
            int i = weights.position(value.region().key());
            if (i >= 0 && numbers.statuses[i] == ObservationStatus.ABSENT) {
                numbers.set(i, value.value(), value.status());
            }
        }
        return numbers;
    }

    void set(int i, double value, ObservationStatus status) {
        values[i] = status.hasValue() ? value : Double.NaN;
        statuses[i] = status;
    }

    int size() {
        return values.length;
    }

    double value(int i) {
        return values[i];
    }

    ObservationStatus status(int i) {
        return statuses[i];
    }

    boolean hasValue(int i) {
        return statuses[i].hasValue();
    }

    /** Each multiplied by a weight; without a weight, or without a number where there is one, there is no product. */
    Numbers times(Numbers weights) {
        Numbers products = absent(values.length);
        for (int i = 0; i < values.length; i++) {
            boolean isNothing = weights.hasValue(i) && weights.values[i] == 0;
            double product = isNothing ? 0 : values[i] * weights.values[i];
            products.set(i, product, isNothing ? weights.statuses[i] : statuses[i].worse(weights.statuses[i]));
        }
        return products;
    }

    /** The weights where there is a product, and zero elsewhere: what a mean of the known products is divided by. */
    Numbers where(Numbers products) {
        Numbers known = absent(values.length);
        for (int i = 0; i < values.length; i++) {
            known.set(i, products.hasValue(i) ? values[i] : 0, ObservationStatus.NORMAL);
        }
        return known;
    }

    /** Each divided by another, and no number where that is zero. */
    Numbers dividedBy(Numbers denominators, double per) {
        Numbers quotients = absent(values.length);
        for (int i = 0; i < values.length; i++) {
            ObservationStatus status = statuses[i].combinedWith(denominators.statuses[i]);
            boolean isDefined = !status.hasValue() || denominators.values[i] != 0;
            quotients.set(
                    i, per * values[i] / denominators.values[i], isDefined ? status : ObservationStatus.UNDEFINED);
        }
        return quotients;
    }
}
