package de.okd.indicators.cube;

import de.okd.core.query.FactBatch;

/** Adds up the facts of a complete count: sums of whole numbers are exact, and no fact is missing or reserved. */
final class CountScan implements AtomScan {
    private final int[] atomOfSlice;
    private final int firstRegion;
    private final double[][] sums;

    /**
     * @param atomOfSlice for each slice the atom it belongs to here, or a negative number
     * @param firstRegion of the regions scanned
     */
    CountScan(int[] atomOfSlice, int atoms, int firstRegion, int regions) {
        this.atomOfSlice = atomOfSlice;
        this.firstRegion = firstRegion;
        this.sums = new double[atoms][regions];
    }

    @Override
    public void add(FactBatch batch) {
        int[] slices = batch.slices();
        int[] regions = batch.regions();
        double[] values = batch.values();
        int size = batch.size();
        for (int i = 0; i < size; i++) {
            int atom = atomOfSlice[slices[i]];
            if (atom >= 0) {
                sums[atom][regions[i] - firstRegion] += values[i];
            }
        }
    }

    @Override
    public AtomCells cells(int atom, int size) {
        return AtomCells.of(firstRegion, sums[atom], new double[0], new byte[sums[atom].length]);
    }
}
