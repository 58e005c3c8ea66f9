package de.okd.geo.classify;

import java.util.Arrays;

/** Values in ascending order, and the different ones among them. */
final class SortedValues {
    private static final double LARGEST = 1e150;

    private final double[] sorted;
    private final double[] different;

    private SortedValues(double[] sorted) {
        this.sorted = sorted;
        this.different = Arrays.stream(sorted).distinct().toArray();
    }

    static SortedValues of(double[] values) {
        double[] sorted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[i] = checked(values[i], i);
        }
        Arrays.sort(sorted);
        return new SortedValues(sorted);
    }

    private static double checked(double value, int index) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Only finite values can be classed, but value " + index + " is " + value
                    + ": leave missing values out.");
        }
        if (Math.abs(value) > LARGEST) {
            throw new IllegalArgumentException("Value " + index + " is " + value
                    + ", but only values up to 1e150 can be classed, because their squares are summed.");
        }
        return value + 0.0;
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    int count() {
        return sorted.length;
    }

    double at(int rank) {
        return sorted[rank];
    }

    double smallest() {
        return sorted[0];
    }

    double largest() {
        return sorted[sorted.length - 1];
    }

    boolean areEqual() {
        return different.length == 1;
    }

    /** Ascending. */
    double[] different() {
        return different;
    }

    /** How often each of the {@link #different} values occurs. */
    int[] frequencies() {
        int[] counts = new int[different.length];
        int index = 0;
        for (double value : sorted) {
            index += value == different[index] ? 0 : 1;
            counts[index]++;
        }
        return counts;
    }

    /** Of the values from a rank on, without losing small differences of large numbers. */
    double mean(int fromRank) {
        double origin = sorted[fromRank];
        double sum = 0;
        for (int i = fromRank; i < sorted.length; i++) {
            sum += sorted[i] - origin;
        }
        return origin + sum / (sorted.length - fromRank);
    }

    double standardDeviation() {
        double mean = mean(0);
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / sorted.length);
    }

    /** Each different value its own class. */
    ValueClasses unique() {
        return isEmpty() ? ValueClasses.NONE : new ValueClasses(different, largest());
    }
}
