package de.okd.geo.classify;

/** The idea by which a {@link Classification} finds its limits, so that a legend can say so in the reader's language. */
public enum Method {
    /** About equally many values in each class. */
    QUANTILES,
    /** Classes of equal width. */
    EQUAL_INTERVALS,
    /** The smallest sum of squared differences from the means of the classes. */
    NATURAL_BREAKS,
    /** The values above the mean are divided again at their own mean. */
    HEAD_TAIL_BREAKS,
    /** Limits at multiples of the standard deviation from the mean. */
    STANDARD_DEVIATIONS,
    /** Classes of equal, round width between round limits. */
    ROUND_LIMITS,
    /** Limits somebody chose. */
    MANUAL_LIMITS,
    /** Each different value is a class. */
    UNIQUE_VALUES
}
