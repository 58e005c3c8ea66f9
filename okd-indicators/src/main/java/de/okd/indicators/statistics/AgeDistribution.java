package de.okd.indicators.statistics;

import java.util.Arrays;

/**
 * People by age class.
 *
 * <p>Classes follow each other without gap, from the youngest up; the last is open and taken to end at an assumed age. People
 * are taken to be spread evenly within a class. All counts must be numbers of at least 0. Not copied: for one computation.
 */
public final class AgeDistribution {
    private final double[] limits;
    private final double[] counts;
    private final double people;

    /**
     * @param limits the age at which each class begins, and the age at which the last one ends; ascending
     * @param counts the people of each class: one fewer than limits
     * @throws IllegalArgumentException if the limits do not ascend or are not one more than the counts
     */
    public AgeDistribution(double[] limits, double[] counts) {
        if (counts.length == 0 || limits.length != counts.length + 1 || !ascends(limits)) {
            throw new IllegalArgumentException("Age classes need ascending limits, one more than counts, not limits "
                    + Arrays.toString(limits) + " for " + counts.length + " counts");
        }
        this.limits = limits;
        this.counts = counts;
        this.people = sum(counts, counts.length);
    }

    private static double sum(double[] counts, int classes) {
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            sum += counts[i];
        }
        return sum;
    }

    private static boolean ascends(double[] limits) {
        for (int i = 1; i < limits.length; i++) {
            if (!(limits[i - 1] < limits[i])) {
                return false;
            }
        }
        return true;
    }

    /** The mean of the classes' midpoints, weighted by people; {@code NaN} if there are none. */
    public double mean() {
        double ages = 0;
        for (int i = 0; i < counts.length; i++) {
            ages += counts[i] * (limits[i] + limits[i + 1]) / 2;
        }
        return ages / people;
    }

    /** The age half of the people have not reached, interpolated within its class; {@code NaN} if there are no people. */
    public double median() {
        int median = medianClass();
        if (median < 0) {
            return Double.NaN;
        }
        double before = sum(counts, median);
        double width = limits[median + 1] - limits[median];
        return limits[median] + (people / 2 - before) / counts[median] * width;
    }

    /** Whether the median lies in the last class, so that it rests on the assumed end of that class. */
    public boolean isMedianInLastClass() {
        return medianClass() == counts.length - 1;
    }

    /** The first class with which half of the people are reached, or -1. */
    private int medianClass() {
        double half = people / 2;
        double reached = 0;
        for (int i = 0; i < counts.length; i++) {
            reached += counts[i];
            if (counts[i] > 0 && reached >= half) {
                return i;
            }
        }
        return -1;
    }
}
