package de.okd.geo.classify;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Classes of numbers, each from its lower limit up to, but without, the next; the last one includes its upper end. Immutable.
 *
 * <p>A class may be open: then the lower end of the first is minus infinity, or the upper end of the last infinity.
 */
public final class ValueClasses {
    static final ValueClasses NONE = new ValueClasses(new double[0], Double.NaN);

    private final double[] lowerLimits;
    private final double upperEnd;

    /** @param lowerLimits strictly ascending */
    ValueClasses(double[] lowerLimits, double upperEnd) {
        this.lowerLimits = lowerLimits;
        this.upperEnd = upperEnd;
    }

    /** Lower limits some of which may be equal: then there are fewer classes. */
    static ValueClasses ofDistinct(double[] lowerLimits, double upperEnd) {
        return new ValueClasses(Arrays.stream(lowerLimits).distinct().toArray(), upperEnd);
    }

    /** How many classes there are, empty ones included. */
    public int count() {
        return lowerLimits.length;
    }

    /** Where a class begins; minus infinity for one that is open below. */
    public double lower(int index) {
        return lowerLimits[index];
    }

    /** Where a class ends: the next one's lower limit, or for the last its largest value; infinity if it is open above. */
    public double upper(int index) {
        return index + 1 < count() ? lowerLimits[index + 1] : upperEnd;
    }

    /**
     * The class of a value, counted from 0. Values below all limits belong to the first, values above the upper end to the
     * last. Time log k.
     *
     * @throws IllegalStateException if there are no classes
     */
    public int of(double value) {
        if (lowerLimits.length == 0) {
            throw new IllegalStateException("There are no classes, so " + value + " is in none.");
        }
        int found = Arrays.binarySearch(lowerLimits, value + 0.0);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** How many of some values are in each class. */
    public int[] counts(double... values) {
        int[] counts = new int[count()];
        for (double value : values) {
            counts[of(value)]++;
        }
        return counts;
    }

    /**
     * How much of the variance the classes explain: 1 - (squared differences from the means of the classes) / (squared
     * differences from the mean of all). 1 if every class holds equal values, 0 if the classes explain nothing.
     *
     * <p>G. F. Jenks and F. C. Caspall, Error on Choroplethic Maps, Annals of the Association of American Geographers 61
     * (1971), 217-244.
     *
     * @param values finite; of none, or equal ones only, it is 1
     */
    public double goodnessOfVarianceFit(double... values) {
        double[] one = squares(values, new int[values.length], 1);
        int[] classes = Arrays.stream(values).mapToInt(this::of).toArray();
        double total = one[0];
        return total == 0
                ? 1
                : 1 - Arrays.stream(squares(values, classes, count())).sum() / total;
    }

    /** Squared differences from the mean, by class; the values are moved first, because squares of large numbers cancel. */
    private static double[] squares(double[] values, int[] classes, int count) {
        double[] sums = new double[count];
        int[] sizes = new int[count];
        double origin = values.length == 0 ? 0 : values[0];
        for (int i = 0; i < values.length; i++) {
            sums[classes[i]] += values[i] - origin;
            sizes[classes[i]]++;
        }
        double[] squares = new double[count];
        for (int i = 0; i < values.length; i++) {
            double difference = values[i] - origin - sums[classes[i]] / sizes[classes[i]];
            squares[classes[i]] += difference * difference;
        }
        return squares;
    }

    /** The classes with their limits moved, for example to numbers that can be shown; limits that become equal are one. */
    public ValueClasses moved(DoubleUnaryOperator monotonic) {
        double[] moved = Arrays.stream(lowerLimits).map(monotonic).toArray();
        return ofDistinct(moved, monotonic.applyAsDouble(upperEnd));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueClasses that
                && Arrays.equals(lowerLimits, that.lowerLimits)
                && Double.compare(upperEnd, that.upperEnd) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(lowerLimits) + Double.hashCode(upperEnd);
    }

    /** The ends of all classes, for example {@code [1.0, 2.5, 7.0]} for two. */
    @Override
    public String toString() {
        double[] ends = Arrays.copyOf(lowerLimits, count() == 0 ? 0 : count() + 1);
        if (count() > 0) {
            ends[count()] = upperEnd;
        }
        return Arrays.toString(ends);
    }
}
