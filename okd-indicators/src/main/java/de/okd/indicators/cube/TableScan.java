package de.okd.indicators.cube;

import de.okd.core.query.FactWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads atoms of a table: one pass over its facts, or one for each thread where the slices fall apart into stretches. */
final class TableScan {
    /** Below so many facts a second thread costs more than it gains. */
    private static final long WORTH_A_THREAD = 1_000_000;

    /** Unused slices between two stretches, beyond which two passes are cheaper than one over all. */
    private static final int WIDE_GAP = 64;

    private final TableAxes table;
    private final Atoms atoms;
    private final int firstRegion;
    private final int lastRegion;

    TableScan(TableAxes table, Atoms atoms, int firstRegion, int lastRegion) {
        this.table = table;
        this.atoms = atoms;
        this.firstRegion = firstRegion;
        this.lastRegion = lastRegion;
    }

    /** Consecutive slices, and the atoms inside. No atom is in two. */
    private record Stretch(int first, int last, List<Integer> atoms) {
        static Stretch over(Stretch a, Stretch b) {
            List<Integer> both = new ArrayList<>(a.atoms);
            both.addAll(b.atoms);
            return new Stretch(a.first, Math.max(a.last, b.last), both);
        }
    }

    /**
     * @param wanted the atoms to read
     * @param cells where their cells are put; the others are left alone
     */
    void read(int[] wanted, AtomCells[] cells, Workers workers) {
        boolean large = table.version().entries() >= WORTH_A_THREAD;
        List<Stretch> passes = passes(stretches(wanted), large ? workers.threads() : 1);
        workers.each(passes.size(), i -> read(passes.get(i), cells));
    }

    /** The smallest stretches: atoms whose slices interlock are together. */
    private List<Stretch> stretches(int[] wanted) {
        List<Stretch> stretches = new ArrayList<>();
        Arrays.stream(wanted)
                .mapToObj(this::stretch)
                .sorted(Comparator.comparingInt(Stretch::first))
                .forEach(next -> {
                    int end = stretches.size() - 1;
                    if (end >= 0 && next.first <= stretches.get(end).last) {
                        stretches.set(end, Stretch.over(stretches.get(end), next));
                    } else {
                        stretches.add(next);
                    }
                });
        return stretches;
    }

    private Stretch stretch(int atom) {
        int[] slices = atoms.slices(atom);
        return new Stretch(slices[0], slices[slices.length - 1], List.of(atom));
    }

    /** Joins neighbouring stretches as long as that leaves enough for each thread. */
    private static List<Stretch> passes(List<Stretch> stretches, int threads) {
        int slices = stretches.stream().mapToInt(s -> s.last - s.first + 1).sum();
        int share = (slices + threads - 1) / threads;
        List<Stretch> passes = new ArrayList<>();
        for (Stretch next : stretches) {
            int end = passes.size() - 1;
            boolean joins = end >= 0
                    && next.first - passes.get(end).last <= WIDE_GAP
                    && next.last - passes.get(end).first < share;
            if (joins) {
                passes.set(end, Stretch.over(passes.get(end), next));
            } else {
                passes.add(next);
            }
        }
        return passes;
    }

    private void read(Stretch pass, AtomCells[] cells) {
        int[] ofSlice = new int[table.sliceCount()];
        Arrays.fill(ofSlice, -1);
        for (int i = 0; i < pass.atoms.size(); i++) {
            for (int slice : atoms.slices(pass.atoms.get(i))) {
                ofSlice[slice] = i;
            }
        }
        AtomScan scan = scan(ofSlice, pass.atoms.size());
        table.facts().scan(new FactWindow(pass.first, pass.last, firstRegion, lastRegion), scan::add);
        for (int i = 0; i < pass.atoms.size(); i++) {
            cells[pass.atoms.get(i)] = scan.cells(i, atoms.slices(pass.atoms.get(i)).length);
        }
    }

    private AtomScan scan(int[] atomOfSlice, int count) {
        int regions = lastRegion - firstRegion + 1;
        return table.facts().isCompleteCount()
                ? new CountScan(atomOfSlice, count, firstRegion, regions)
                : new CellScan(atomOfSlice, count, firstRegion, regions);
    }
}
