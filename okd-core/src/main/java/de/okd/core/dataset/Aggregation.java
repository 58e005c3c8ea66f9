package de.okd.core.dataset;

/** How a measure adds up over regions. */
public enum Aggregation {
    /** Counts at a date: the parts of a region sum to the region. */
    STOCK,
    /** Events in a period: the parts of a region sum to the region. */
    FLOW,
    /**
     * Moves across borders: a move between two municipalities of a district counts for both of them but not for the
     * district, so gross flows never add up over regions (their balance does).
     */
    GROSS_FLOW,
    /** Means, medians, ratios: never added. */
    MEAN,
    /** A measure no definition describes: never added. */
    UNKNOWN;

    public boolean isAdditiveOverRegions() {
        return this == STOCK || this == FLOW;
    }

    /** Whether the parts of a dimension (sexes, age bands) sum to its total; true for gross flows too. */
    public boolean isAdditiveOverCodes() {
        return isAdditiveOverRegions() || this == GROSS_FLOW;
    }
}
