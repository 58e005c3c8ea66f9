package de.okd.indicators.cube;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What was read of a table: the sums of atoms for all its regions. */
final class Cube {
    static final Cube EMPTY = new Cube(List.of(), Atoms.of(0, List.of()), new AtomCells[0]);

    private final List<int[]> sets;
    private final Atoms atoms;
    private final AtomCells[] cells;
    private final Map<IntBuffer, AtomCells> sums = new ConcurrentHashMap<>();
    private final LongAdder kept = new LongAdder();

    /**
     * @param sets the sets of slices it was read for
     * @param atoms the slices' classes
     * @param cells one for each atom
     */
    Cube(List<int[]> sets, Atoms atoms, AtomCells[] cells) {
        this.sets = sets;
        this.atoms = atoms;
        this.cells = cells;
    }

    /**
     * The cells of a union of atoms, added once and kept as long as there is room.
     *
     * @param set one of those this cube answers
     * @param budget how many bytes this cube may take
     */
    AtomCells sum(int[] set, long budget) {
        AtomCells known = sums.get(IntBuffer.wrap(set));
        if (known != null) {
            return known;
        }
        int[] union = atoms.union(set);
        AtomCells sum = AtomCells.sum(cells, union);
        if (union.length > 1 && bytes() + sum.bytes() <= budget) {
            sums.put(IntBuffer.wrap(set), sum);
            kept.add(sum.bytes());
        }
        return sum;
    }

    boolean answers(List<int[]> asked) {
        return atoms.ofSlices().length > 0
                && asked.stream().allMatch(set -> sums.containsKey(IntBuffer.wrap(set)) || atoms.union(set).length > 0);
    }

    /** These sets and those asked for, each once. */
    List<int[]> with(List<int[]> asked) {
        List<int[]> all = new ArrayList<>(sets);
        asked.stream()
                .filter(set -> sets.stream().noneMatch(known -> Arrays.equals(known, set)))
                .forEach(all::add);
        return all;
    }

    /** The cells of the atom with exactly these slices. */
    Optional<AtomCells> findCells(int[] slices) {
        if (atoms.ofSlices().length == 0) {
            return Optional.empty();
        }
        int atom = atoms.ofSlices()[slices[0]];
        return atom >= 0 && Arrays.equals(atoms.slices(atom), slices) ? Optional.of(cells[atom]) : Optional.empty();
    }

    long bytes() {
        return Arrays.stream(cells).mapToLong(AtomCells::bytes).sum() + kept.sum();
    }
}
