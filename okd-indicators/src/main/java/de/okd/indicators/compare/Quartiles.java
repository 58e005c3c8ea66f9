package de.okd.indicators.compare;

import java.util.Arrays;

/**
 * Five numbers that describe many. Between two values the quartile is interpolated (type 7 of Hyndman and Fan, as R and
 * spreadsheets do); all are {@code NaN} of no values.
 */
public record Quartiles(double minimum, double lower, double median, double upper, double maximum) {

    /** @param values without {@code NaN}, in any order; stays as it is */
    public static Quartiles of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quartiles(
                quantile(sorted, 0),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                quantile(sorted, 1));
    }

    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = share * (sorted.length - 1);
        int below = (int) position;
        double rest = position - below;
        return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
    }
}
