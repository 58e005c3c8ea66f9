package de.okd.indicators.cube;

import java.util.Arrays;

/**
 * The sums of one atom for consecutive regions of a table, each with its {@link PartState}. Never changed once scanned.
 *
 * <p>A sum of decimals is kept as two numbers, the second being what the first lost by rounding. So sums of sums come out the
 * same however slices were grouped, and an answer does not depend on what was asked before.
 */
final class AtomCells {
    /** What a cell takes while it is filled: a number, a counter and a state. */
    static final int BYTES = Double.BYTES + Character.BYTES + Byte.BYTES;

    private static final double[] NONE = {};

    /** Below this, sums of whole numbers are exact. */
    private static final double LARGEST_EXACT = 0x1p53;

    private final int firstRegion;
    private final double[] sums;
    private final double[] errors;
    private final byte[] states;
    private final double magnitude;
    private final boolean isPlain;

    private AtomCells(
            int firstRegion, double[] sums, double[] errors, byte[] states, double magnitude, boolean isPlain) {
        this.firstRegion = firstRegion;
        this.sums = sums;
        this.errors = errors;
        this.states = states;
        this.magnitude = magnitude;
        this.isPlain = isPlain;
    }

    /** @param errors what the sums lack, or empty if all are exact */
    static AtomCells of(int firstRegion, double[] sums, double[] errors, byte[] states) {
        double magnitude = errors.length == 0 ? magnitude(sums) : Double.POSITIVE_INFINITY;
        return new AtomCells(firstRegion, sums, errors, states, magnitude, isPlain(states));
    }

    private static boolean isPlain(byte[] states) {
        int any = 0;
        for (byte state : states) {
            any |= state;
        }
        return any == 0;
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

    /** The sums of several atoms for the same regions. */
    static AtomCells sum(AtomCells[] cells, int[] atoms) {
        AtomCells first = cells[atoms[0]];
        if (atoms.length == 1) {
            return first;
        }
        double magnitude =
                Arrays.stream(atoms).mapToDouble(atom -> cells[atom].magnitude).sum();
        double[] sums = first.sums.clone();
        double[] errors = magnitude < LARGEST_EXACT ? NONE : Arrays.copyOf(first.errors, sums.length);
        boolean isPlain = Arrays.stream(atoms).allMatch(atom -> cells[atom].isPlain);
        byte[] states = isPlain ? first.states : first.states.clone();
        for (int i = 1; i < atoms.length; i++) {
            cells[atoms[i]].addTo(sums, errors);
            if (!isPlain) {
                cells[atoms[i]].mergeInto(states);
            }
        }
        return new AtomCells(first.firstRegion, sums, errors, states, magnitude, isPlain);
    }

    private void addTo(double[] totals, double[] totalErrors) {
        for (int i = 0; i < totalErrors.length; i++) {
            totalErrors[i] += errorOf(totals[i], sums[i]) + (errors.length == 0 ? 0 : errors[i]);
        }
        for (int i = 0; i < totals.length; i++) {
            totals[i] += sums[i];
        }
    }

    private void mergeInto(byte[] totalStates) {
        for (int i = 0; i < totalStates.length; i++) {
            if ((totalStates[i] | states[i]) != 0) {
                totalStates[i] = PartState.merge(totalStates[i], states[i]);
            }
        }
    }

    long bytes() {
        return (long) sums.length * (Double.BYTES + Byte.BYTES) + (long) errors.length * Double.BYTES;
    }

    /**
     * Copies the cells of some regions.
     *
     * @param positions one for each sum, on the table's region axis; those outside these cells are left alone
     */
    void copyTo(int[] positions, double[] totals, byte[] totalStates) {
        for (int i = 0; i < positions.length; i++) {
            int cell = positions[i] - firstRegion;
            if (cell >= 0 && cell < sums.length) {
                totals[i] = errors.length == 0 ? sums[cell] : sums[cell] + errors[cell];
                totalStates[i] = states[cell];
            }
        }
    }

    /** Whether every cell is a plain whole number and none has lost anything by rounding: sums are all there is to know. */
    boolean isExact() {
        return isPlain && magnitude < LARGEST_EXACT;
    }

    /** The sums of some regions, each of which is among these cells. */
    double[] sums(int[] positions) {
        double[] some = new double[positions.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = sums[positions[i] - firstRegion];
        }
        return some;
    }

    /** Adds the cells of some regions to running sums, without regard to what is lost by rounding. */
    void addTo(int[] positions, double[] totals, byte[] totalStates) {
        for (int i = 0; i < positions.length; i++) {
            int cell = positions[i] - firstRegion;
            if (cell >= 0 && cell < sums.length) {
                totals[i] += sums[cell];
                totalStates[i] = PartState.merge(totalStates[i], states[cell]);
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
