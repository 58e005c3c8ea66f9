package de.okd.core.internal.duckdb;

import de.okd.core.query.FactBatch;

/** Which cell each row is, for facts that are all there in a known order: see {@link FactLayout#block}. */
final class DenseCells {
    private final int block;
    private final int regions;
    private int blockStart;
    private int region;
    private int slice;

    /** @param firstSlice the rows begin here; a multiple of the block */
    DenseCells(int block, int regions, int firstSlice) {
        this.block = block;
        this.regions = regions;
        this.blockStart = firstSlice;
        this.slice = firstSlice;
    }

    /** Fills in the cells of the next rows; returns whether they are one slice for regions that follow each other. */
    boolean fill(FactBatch batch, int rows) {
        int firstRegion = region;
        int[] slices = batch.slices();
        int[] positions = batch.regions();
        for (int row = 0; row < rows; row++) {
            slices[row] = slice;
            positions[row] = region;
            if (++slice == blockStart + block) {
                nextRegion();
            }
        }
        return block == 1 && rows > 0 && positions[rows - 1] == firstRegion + rows - 1;
    }

    private void nextRegion() {
        if (++region == regions) {
            region = 0;
            blockStart += block;
        }
        slice = blockStart;
    }
}
