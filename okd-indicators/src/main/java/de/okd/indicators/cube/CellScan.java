package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.query.FactBatch;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Adds up facts of any kind. What a sum of decimals loses by rounding is kept beside it. */
final class CellScan implements AtomScan {
    private static final int LAST_WITH_VALUE = ObservationStatus.INCOMPLETE.number();

    private final int[] atomOfSlice;
    private final int firstRegion;
    private final double[][] sums;
    private final double[][] errors;
    private final char[][] plain;
    private final @Nullable Reservations[] reservations;
    private final double[] lost;

    /** The facts of an atom that are not plain numbers: how many, and what is known of them. */
    private static final class Reservations {
        final char[] counts;
        final byte[] states;

        Reservations(int regions) {
            counts = new char[regions];
            states = new byte[regions];
            Arrays.fill(states, PartState.EMPTY);
        }
    }

    /**
     * @param atomOfSlice for each slice the atom it belongs to here, or a negative number
     * @param firstRegion of the regions scanned
     */
    CellScan(int[] atomOfSlice, int atoms, int firstRegion, int regions) {
        this.atomOfSlice = atomOfSlice;
        this.firstRegion = firstRegion;
        this.sums = new double[atoms][regions];
        this.errors = new double[atoms][0];
        this.plain = new char[atoms][regions];
        this.reservations = new @Nullable Reservations[atoms];
        this.lost = new double[regions];
    }

    @Override
    public void add(FactBatch batch) {
        if (batch.isRun()) {
            addRegions(batch);
        } else {
            addFacts(batch);
        }
    }

    /** One slice for many regions: loops over arrays. */
    private void addRegions(FactBatch batch) {
        int atom = atomOfSlice[batch.slices()[0]];
        if (atom < 0) {
            return;
        }
        double[] values = batch.values();
        double[] totals = sums[atom];
        char[] counts = plain[atom];
        int first = batch.regions()[0] - firstRegion;
        boolean isInexact = false;
        for (int i = 0; i < batch.size(); i++) {
            double error = AtomCells.errorOf(totals[first + i], values[i]);
            lost[i] = error;
            isInexact |= error != 0;
            totals[first + i] += values[i];
            counts[first + i]++;
        }
        for (int i = 0; isInexact && i < batch.size(); i++) {
            addError(atom, first + i, lost[i]);
        }
    }

    private void addFacts(FactBatch batch) {
        int[] slices = batch.slices();
        int[] regions = batch.regions();
        byte[] statuses = batch.statuses();
        int size = batch.size();
        int i = 0;
        while (i < size) {
            int atom = atomOfSlice[slices[i]];
            if (atom >= 0 && statuses[i] == 0) {
                i = addRun(batch, i, atom);
            } else {
                if (atom >= 0) {
                    addReserved(atom, regions[i] - firstRegion, batch.values()[i], statuses[i]);
                }
                i++;
            }
        }
    }

    /** Facts of one cell often follow each other: they are added before the cell is touched again. */
    private int addRun(FactBatch batch, int first, int atom) {
        int[] slices = batch.slices();
        int[] regions = batch.regions();
        double[] values = batch.values();
        byte[] statuses = batch.statuses();
        int size = batch.size();
        int region = regions[first] - firstRegion;
        double sum = sums[atom][region];
        int next = first;
        do {
            double error = AtomCells.errorOf(sum, values[next]);
            sum += values[next];
            if (error != 0) {
                addError(atom, region, error);
            }
            next++;
        } while (next < size
                && regions[next] == regions[first]
                && statuses[next] == 0
                && atomOfSlice[slices[next]] == atom);
        sums[atom][region] = sum;
        plain[atom][region] += (char) (next - first);
        return next;
    }

    private void add(int atom, int region, double value) {
        double error = AtomCells.errorOf(sums[atom][region], value);
        sums[atom][region] += value;
        if (error != 0) {
            addError(atom, region, error);
        }
    }

    private void addError(int atom, int region, double error) {
        if (errors[atom].length == 0) {
            errors[atom] = new double[sums[atom].length];
        }
        errors[atom][region] += error;
    }

    private void addReserved(int atom, int region, double value, byte status) {
        Reservations known = reservations[atom];
        if (known == null) {
            known = new Reservations(sums[atom].length);
            reservations[atom] = known;
        }
        known.counts[region]++;
        known.states[region] = PartState.merge(known.states[region], PartState.of(status));
        if (status <= LAST_WITH_VALUE) {
            add(atom, region, value);
        }
    }

    /** Where fewer facts came by than the atom has slices, some are absent. */
    @Override
    public AtomCells cells(int atom, int size) {
        byte[] states = new byte[plain[atom].length];
        for (int region = 0; region < states.length; region++) {
            if (plain[atom][region] != size) {
                states[region] = state(atom, region, size);
            }
        }
        return AtomCells.of(firstRegion, sums[atom], errors[atom], states);
    }

    private byte state(int atom, int region, int size) {
        Reservations known = reservations[atom];
        int count = plain[atom][region] + (known == null ? 0 : known.counts[region]);
        byte state = known == null ? PartState.EMPTY : known.states[region];
        byte delivered = plain[atom][region] == 0 ? state : PartState.merge(state, (byte) 0);
        return count == size ? delivered : PartState.merge(delivered, PartState.ABSENT);
    }
}
