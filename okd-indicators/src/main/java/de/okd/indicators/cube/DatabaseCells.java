package de.okd.indicators.cube;

import de.okd.core.query.FactSum;
import java.util.Arrays;

/** Takes the sums the database hands out atom by atom, and passes on the cells of each atom when it is complete. */
final class DatabaseCells {
    private final Atoms atoms;
    private final Consumer consumer;
    private final double[] sums;
    private final byte[] states;
    private int atom;

    /** Gets every atom once, in order; the cells are only valid until it returns. */
    @FunctionalInterface
    interface Consumer {
        void accept(int atom, AtomCells cells);
    }

    DatabaseCells(Atoms atoms, int regions, Consumer consumer) {
        this.atoms = atoms;
        this.consumer = consumer;
        this.sums = new double[regions];
        this.states = new byte[regions];
        clear();
    }

    private void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(states, PartState.ABSENT);
    }

    void add(FactSum sum) {
        passOnBelow(sum.group());
        sums[sum.region()] = sum.sum();
        states[sum.region()] = state(sum);
    }

    private byte state(FactSum sum) {
        byte state = PartState.EMPTY;
        if (sum.values() > 0) {
            state = PartState.of(sum.worstValue().number());
            state = sum.values() > 1 ? PartState.merge(state, state) : state;
        }
        if (sum.missing() > 0) {
            state = PartState.merge(state, PartState.of(sum.worstMissing().number()));
        }
        boolean isWhole = sum.values() + sum.missing() == atoms.slices(atom).length;
        return isWhole ? state : PartState.merge(state, PartState.ABSENT);
    }

    private void passOnBelow(int next) {
        for (; atom < next; atom++) {
            consumer.accept(atom, AtomCells.of(0, sums, new double[0], states));
            clear();
        }
    }

    void finish() {
        passOnBelow(atoms.count());
    }
}
