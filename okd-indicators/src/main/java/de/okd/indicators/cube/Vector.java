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
        this(new double[size]);
    }

    /** Takes the values over; all are plain until set otherwise. */
    Vector(double[] values) {
        this.values = values;
        this.statuses = new byte[values.length];
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
        Vector result = new Vector(values(operator, left.values, right.values));
        double[] values = result.values;
        for (int i = 0; i < values.length; i++) {
            if ((left.statuses[i] | right.statuses[i]) != 0 || !Double.isFinite(values[i])) {
                result.set(i, values[i], left.status(i).combinedWith(right.status(i)));
            }
        }
        return result;
    }

    /** Plain loops, which the compiler turns into vector instructions; with lambdas it does not. */
    private static double[] values(Operator operator, double[] left, double[] right) {
        double[] values = new double[left.length];
        switch (operator) {
            case PLUS -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = left[i] + right[i];
                }
            }
            case MINUS -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = left[i] - right[i];
                }
            }
            case TIMES -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = left[i] * right[i];
                }
            }
            case DIVIDED_BY -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = left[i] / right[i];
                }
            }
        }
        return values;
    }
}
