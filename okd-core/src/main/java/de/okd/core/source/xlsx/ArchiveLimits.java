package de.okd.core.source.xlsx;

/**
 * How much a workbook may inflate to. A few hundred kilobytes can stand for gigabytes, and the sizes an archive states are
 * whatever its author wrote: only bytes that were inflated count.
 *
 * @param part bytes of one part, for example a sheet
 * @param total bytes of all parts
 * @param ratio inflated bytes per delivered byte, tested beyond {@link #RATIO_TESTED_FROM}
 * @param tag bytes without any {@code <}: one tag, or one text
 */
record ArchiveLimits(long part, long total, int ratio, int tag) {
    static final int RATIO_TESTED_FROM = 1 << 24;

    /** A sheet of a million rows and fifty columns has about 2 GB and a ratio of 10 to 40. */
    static final ArchiveLimits STANDARD = new ArchiveLimits(3L << 30, 4L << 30, 200, 1 << 20);
}
