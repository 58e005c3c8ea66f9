package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.indicators.formula.Operator;
import java.util.Arrays;

/**
 * One number with its status for each of the regions asked for.
 *
 * <p>Values and statuses are parallel arrays in the order of the regions; a value is {@code NaN} exactly where its status
 * has none. Not immutable: owned by the evaluation that made it.
 */
final class Vector {
    private static final byte UNDEFINED = (byte) ObservationStatus.UNDEFINED.number();

    final double[] values;
    final byte[] statuses;

    Vector(int size) {
        this.values = new double[size];
        this.statuses = new byte[size];
    }

    static Vector constant(double value, int size) {
        Vector vector = new Vector(size);
        Arrays.fill(vector.values, value);
        return vector;
    }

    int size() {
        return values.length;
    }

    ObservationStatus status(int region) {
        return ObservationStatus.of(statuses[region]);
    }

    /** A number too large for a double is none. */
    void set(int region, double value, ObservationStatus status) {
        boolean isLost = status.hasValue() && !Double.isFinite(value);
        values[region] = status.hasValue() && !isLost ? value : Double.NaN;
        statuses[region] = isLost ? UNDEFINED : (byte) status.number();
    }

    /** One region's number for all regions. */
    Vector repeated(int region) {
        Vector result = new Vector(values.length);
        Arrays.fill(result.values, values[region]);
        Arrays.fill(result.statuses, statuses[region]);
        return result;
    }

    /** The first of the regions alone. */
    Vector first(int regions) {
        if (regions == values.length) {
            return this;
        }
        Vector part = new Vector(regions);
        System.arraycopy(values, 0, part.values, 0, regions);
        System.arraycopy(statuses, 0, part.statuses, 0, regions);
        return part;
    }

    /** Applies an operator region by region; a quotient by zero becomes undefined. */
    static Vector combine(Operator operator, Vector left, Vector right) {
        Vector result = new Vector(left.size());
        for (int i = 0; i < result.values.length; i++) {
            double value = operator.apply(left.values[i], right.values[i]);
            result.values[i] = value;
            result.statuses[i] = left.statuses[i] == 0 && right.statuses[i] == 0
                    ? 0
                    : (byte) left.status(i).combinedWith(right.status(i)).number();
            if (!Double.isFinite(value)) {
                result.values[i] = Double.NaN;
                result.statuses[i] = result.status(i).hasValue() ? UNDEFINED : result.statuses[i];
            }
        }
        return result;
    }
}
