package de.okd.indicators.cube;

/**
 * The sums of one atom for consecutive regions of a table, each with its {@link PartState}. Never changed once scanned.
 *
 * <p>A sum of decimals is kept as two numbers, the second being what the first lost by rounding. So sums of sums come out the
 * same however slices were grouped, and an answer does not depend on what was asked before.
 */
final class AtomCells {
    /** What a cell takes while it is filled: a number, a counter and a state. */
    static final int BYTES = Double.BYTES + Character.BYTES + Byte.BYTES;

    private static final double LARGEST_EXACT = 0x1p53;

    private final int firstRegion;
    private final double[] sums;
    private final double[] errors;
    private final byte[] states;
    private final double magnitude;

    /** @param errors what the sums lack, or empty if all are exact */
    AtomCells(int firstRegion, double[] sums, double[] errors, byte[] states) {
        this.firstRegion = firstRegion;
        this.sums = sums;
        this.errors = errors;
        this.states = states;
        this.magnitude = errors.length == 0 ? magnitude(sums) : Double.POSITIVE_INFINITY;
    }

    private static double magnitude(double[] sums) {
        double largest = 0;
        boolean isWhole = true;
        for (double sum : sums) {
            largest = Math.max(largest, Math.abs(sum));
            isWhole &= sum == Math.rint(sum);
        }
        return isWhole ? largest : Double.POSITIVE_INFINITY;
    }

    /** Whether sums of these cells need no errors: all are whole numbers, and small enough. */
    static boolean isExact(AtomCells[] cells, int[] atoms) {
        double largest = 0;
        for (int atom : atoms) {
            largest += cells[atom].magnitude;
        }
        return largest < LARGEST_EXACT;
    }

    long bytes() {
        return (long) sums.length * (Double.BYTES + Byte.BYTES) + (long) errors.length * Double.BYTES;
    }

    /**
     * Adds the cells of some regions to running sums.
     *
     * @param positions one for each sum, on the table's region axis; those outside these cells are left alone
     * @param totalErrors what the totals lack, or empty if they are exact
     */
    void addTo(int[] positions, double[] totals, double[] totalErrors, byte[] totalStates) {
        for (int i = 0; i < positions.length; i++) {
            int cell = positions[i] - firstRegion;
            if (cell >= 0 && cell < sums.length) {
                if (totalErrors.length == 0) {
                    totals[i] += sums[cell];
                } else {
                    totalErrors[i] += errorOf(totals[i], sums[cell]) + (errors.length == 0 ? 0 : errors[cell]);
                    totals[i] += sums[cell];
                }
                if ((totalStates[i] | states[cell]) != 0) {
                    totalStates[i] = PartState.merge(totalStates[i], states[cell]);
                }
            }
        }
    }

    /** What {@code a + b} lacks of the true sum, after Knuth. */
    static double errorOf(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        return (a - (sum - part)) + (b - part);
    }
}
