package de.okd.core.source.archive;

/**
 * How much an archive may inflate to. A few hundred kilobytes can stand for gigabytes, and the sizes an archive states are
 * whatever its author wrote: only bytes that were inflated count.
 *
 * @param entry bytes of one entry
 * @param total bytes of all entries that are read
 * @param ratio inflated bytes per delivered byte, tested beyond {@link #RATIO_TESTED_FROM}: tables shrink to a tenth or a
 *     fiftieth, bombs to a thousandth
 */
public record InflationLimits(long entry, long total, int ratio) {
    static final int RATIO_TESTED_FROM = 1 << 24;

    /** Sheets: one of a million rows and fifty columns has about 2 GB. */
    public static final InflationLimits WORKBOOK = new InflationLimits(3L << 30, 4L << 30, 200);

    /** Delimited text, which has no end of its own. */
    public static final InflationLimits TABLES = new InflationLimits(1L << 36, 1L << 36, 200);
}
