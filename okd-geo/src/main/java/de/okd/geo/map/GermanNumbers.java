package de.okd.geo.map;

import de.okd.core.table.GermanNumber;
import java.util.Arrays;

/**
 * Numbers as German readers expect them: 1.234,5.
 *
 * @param decimals after the comma
 */
record GermanNumbers(int decimals) {
    private static final double WIDE_RANGE = 5;
    private static final double NARROW_RANGE = 0.5;
    private static final double WHOLE_RANGE = 1000;

    /** As many decimals as it takes to tell the values apart: none for counts, one for most rates. */
    static GermanNumbers fitting(double[] values) {
        double largest = Arrays.stream(values).max().orElse(0);
        double smallest = Arrays.stream(values).min().orElse(0);
        double range = largest == smallest ? Math.abs(largest) : largest - smallest;
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        if (whole || range >= WHOLE_RANGE) {
            return new GermanNumbers(0);
        }
        return new GermanNumbers(range >= WIDE_RANGE ? 1 : range >= NARROW_RANGE ? 2 : 3);
    }

    /** The number that {@link #text} shows. */
    double rounded(double value) {
        return GermanNumber.rounded(value, decimals);
    }

    String text(double value) {
        return GermanNumber.text(value, decimals);
    }
}
