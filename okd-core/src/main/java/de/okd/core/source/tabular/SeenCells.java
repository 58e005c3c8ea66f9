package de.okd.core.source.tabular;

import java.util.Arrays;

/** Which cells of a sparse table of slices and regions were passed: a bit each, in pages of 1,024 regions. */
final class SeenCells {
    private static final int PAGE_BITS = 10;
    private static final int WORDS = 1 << (PAGE_BITS - 6);

    private long[][][] slices = new long[64][][];

    /** Marks the cell; false if it was marked already. */
    boolean add(int slice, int region) {
        if (slice >= slices.length) {
            slices = Arrays.copyOf(slices, Math.max(slice + 1, slices.length * 2));
        }
        long[] page = page(slice, region >> PAGE_BITS);
        int word = (region >> 6) & (WORDS - 1);
        long bit = 1L << region;
        if ((page[word] & bit) != 0) {
            return false;
        }
        page[word] |= bit;
        return true;
    }

    private long[] page(int slice, int page) {
        long[][] pages = slices[slice];
        if (pages == null || page >= pages.length) {
            pages = pages == null ? new long[page + 1][] : Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
            slices[slice] = pages;
        }
        if (pages[page] == null) {
            pages[page] = new long[WORDS];
        }
        return pages[page];
    }
}
