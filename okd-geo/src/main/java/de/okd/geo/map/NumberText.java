package de.okd.geo.map;

import de.okd.core.table.GermanNumber;
import java.util.Arrays;

/**
 * Numbers as the reader expects them: {@code 1.234,5} or {@code 1,234.5}.
 *
 * @param decimals after the decimal sign
 */
record NumberText(int decimals, Language language) {
    private static final double WIDE_RANGE = 5;
    private static final double NARROW_RANGE = 0.5;
    private static final double WHOLE_RANGE = 1000;
    private static final double ROUNDING_NOISE = 1e-9;

    /** As many decimals as it takes to tell the values apart: none for counts, one for most rates. */
    static NumberText fitting(double[] values, Language language) {
        double largest = Arrays.stream(values).max().orElse(0);
        double smallest = Arrays.stream(values).min().orElse(0);
        double range = largest == smallest ? Math.abs(largest) : largest - smallest;
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        if (whole || range >= WHOLE_RANGE) {
            return new NumberText(0, language);
        }
        return new NumberText(range >= WIDE_RANGE ? 1 : range >= NARROW_RANGE ? 2 : 3, language);
    }

    /** The number that {@link #text} shows. */
    double rounded(double value) {
        return GermanNumber.rounded(value, decimals);
    }

    /** The smallest number that can be shown and is not less: no rounded value lies between the two. */
    double roundedUp(double limit) {
        if (Double.isInfinite(limit)) {
            return limit;
        }
        double nearest = rounded(limit);
        double noise = ROUNDING_NOISE * Math.max(1, Math.abs(limit));
        return nearest >= limit - noise ? nearest : rounded(nearest + Math.pow(10, -decimals));
    }

    String text(double value) {
        String german = GermanNumber.text(value, decimals);
        return language == Language.GERMAN
                ? german
                : german.replace('.', '\'').replace(',', '.').replace('\'', ',');
    }
}
