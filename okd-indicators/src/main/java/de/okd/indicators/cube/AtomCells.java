package de.okd.indicators.cube;

/** The sums of one atom for consecutive regions of a table, each with its {@link PartState}. Never changed once scanned. */
final class AtomCells {
    /** What a cell takes while it is filled: a number, a counter and a state. */
    static final int BYTES = Double.BYTES + Character.BYTES + Byte.BYTES;

    final int firstRegion;
    final double[] sums;
    final byte[] states;

    AtomCells(int firstRegion, double[] sums, byte[] states) {
        this.firstRegion = firstRegion;
        this.sums = sums;
        this.states = states;
    }

    /**
     * Adds the cells of some regions to running sums.
     *
     * @param positions one for each sum, on the table's region axis; those outside these cells are left alone
     */
    void addTo(int[] positions, double[] totals, byte[] totalStates) {
        for (int i = 0; i < positions.length; i++) {
            int cell = positions[i] - firstRegion;
            if (cell >= 0 && cell < sums.length) {
                totals[i] += sums[cell];
                if ((totalStates[i] | states[cell]) != 0) {
                    totalStates[i] = PartState.merge(totalStates[i], states[cell]);
                }
            }
        }
    }
}
