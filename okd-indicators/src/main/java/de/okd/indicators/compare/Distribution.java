package de.okd.indicators.compare;

import java.util.Arrays;

/**
 * Numbers in order: what rank, percentile and z-score a number has among them. A place costs O(log n).
 */
final class Distribution {
    private final double[] sorted;
    private final double mean;
    private final double deviation;

    /** @param values {@code NaN} is left out */
    Distribution(double[] values) {
        this.sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(Distribution::plusZero)
                .sorted()
                .toArray();
        this.mean = Arrays.stream(sorted).average().orElse(Double.NaN);
        this.deviation = Math.sqrt(Arrays.stream(sorted)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(Double.NaN));
    }

    /** Minus zero is as high as zero. */
    private static double plusZero(double value) {
        return value + 0.0;
    }

    int size() {
        return sorted.length;
    }

    double mean() {
        return mean;
    }

    /** Of the population, not of a sample. */
    double deviation() {
        return deviation;
    }

    double[] values() {
        return sorted;
    }

    /** One more than there are better ones, so that equal values share a rank and the next ones are skipped. */
    int rank(double value, Order order) {
        return 1 + (order == Order.LOWEST_FIRST ? below(value) : sorted.length - below(Math.nextUp(plusZero(value))));
    }

    /** The share of lower values and half the equal ones, in per cent. */
    double percentile(double value) {
        int lower = below(value);
        int equal = below(Math.nextUp(plusZero(value))) - lower;
        return 100.0 * (lower + 0.5 * equal) / sorted.length;
    }

    /** Distance from the mean in standard deviations; {@code NaN} if all are equal. */
    double zScore(double value) {
        return sorted.length > 0 && sorted[0] < sorted[sorted.length - 1] ? (value - mean) / deviation : Double.NaN;
    }

    /** How many are lower. */
    private int below(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
