package de.okd.core.internal.duckdb;

/**
 * What is known of a version's facts before they are read, so that less of them must be.
 *
 * @param block how many slices stand together for each region, if every cell is there and they are stored by such blocks,
 *     regions and slices: 1 for slice after slice, all slices for region after region, those of one time for tables by time.
 *     0 if cells are missing or stand in another order
 * @param isPlain whether all facts are numbers without reservation
 * @param isWhole whether all values are whole numbers up to {@link #LARGEST_WHOLE}
 */
record FactLayout(int block, boolean isPlain, boolean isWhole) {
    /** Of whole numbers up to this, 65,536 add up without rounding. */
    private static final double LARGEST_WHOLE = 0x1p37;

    private static final FactLayout UNKNOWN = new FactLayout(0, false, false);

    /** Whether there is a whole number without reservation for every region in every slice. */
    boolean isCompleteCount() {
        return block > 0 && isPlain && isWhole;
    }

    static FactLayout of(Sql sql, int version) {
        return sql
                .query(
                        row -> new FactLayout(row.getInt(1), row.getBoolean(2), row.getBoolean(3)),
                        "SELECT block, is_plain, is_whole FROM fact_layout WHERE version = ?",
                        version)
                .stream()
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Finds out while facts pass by: each must be the cell that follows the one before. */
    static final class Watch {
        private boolean isDense = true;
        private int block;
        private int regions;
        private int blockStart;
        private int region = -1;
        private int slice = -1;
        private int statuses;
        private boolean isWhole = true;

        void pass(int nextRegion, int nextSlice, double value, byte status) {
            statuses |= status;
            isWhole = isWhole && value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE;
            isDense = isDense && follows(nextRegion, nextSlice);
            region = nextRegion;
            slice = nextSlice;
        }

        private boolean follows(int nextRegion, int nextSlice) {
            if (region < 0) {
                return nextRegion == 0 && nextSlice == 0;
            }
            if (nextRegion == region && nextSlice == slice + 1) {
                return block == 0 || nextSlice < blockStart + block;
            }
            return endsBlock() && beginsBlock(nextRegion, nextSlice);
        }

        private boolean beginsBlock(int nextRegion, int nextSlice) {
            if (nextRegion == region + 1 && nextSlice == blockStart) {
                return true;
            }
            boolean isNext = nextRegion == 0 && nextSlice == blockStart + block && endsRegions();
            blockStart = nextSlice;
            return isNext;
        }

        private boolean endsBlock() {
            block = block == 0 ? slice + 1 : block;
            return slice == blockStart + block - 1;
        }

        private boolean endsRegions() {
            regions = regions == 0 ? region + 1 : regions;
            return region == regions - 1;
        }

        /** @param known how many regions there are */
        FactLayout layout(int known) {
            boolean isComplete = isDense && region >= 0 && endsBlock() && endsRegions() && regions == known;
            return new FactLayout(isComplete ? block : 0, statuses == 0, isWhole);
        }
    }
}
