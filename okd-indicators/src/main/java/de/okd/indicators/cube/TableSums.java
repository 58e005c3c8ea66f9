package de.okd.indicators.cube;

import de.okd.core.query.FactWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The published numbers of terms over one table, for the nodes of a question. Read by the way that fits into memory: from a
 * cube of all regions, from cubes of one block of regions after the other, or added up by the database.
 */
final class TableSums {
    /** More blocks would read the table more often than the database takes to add it up. */
    private static final int MOST_BLOCKS = 32;

    /** A cube with so many cells for each fact is mostly empty; small ones are read all the same. */
    private static final int SPARSE = 4;

    private static final long SMALL = 1 << 20;

    private final TableAxes table;
    private final RegionNodes nodes;
    private final List<TermSum> terms;
    private final double[][] sums;
    private final byte[][] states;

    private TableSums(TableAxes table, RegionNodes nodes, List<TermSum> terms) {
        this.table = table;
        this.nodes = nodes;
        this.terms = terms;
        this.sums = new double[terms.size()][0];
        this.states = new byte[terms.size()][0];
    }

    /** How a table is read. */
    enum Path {
        CUBE,
        BLOCKS,
        DATABASE
    }

    static TableSums read(TableAxes table, RegionNodes nodes, List<TermSum> terms, Cubes cubes, Capacity capacity) {
        TableSums result = new TableSums(table, nodes, terms);
        List<int[]> sets = sets(terms);
        Atoms atoms = Atoms.of(table.sliceCount(), sets);
        switch (path(table, atoms, capacity)) {
            case CUBE -> result.takeCube(cubes.cube(table, sets, capacity.bytes(), capacity.workers()), capacity);
            case BLOCKS -> result.addBlocks(atoms, cubes, capacity);
            case DATABASE -> result.addFromDatabase(atoms, cubes);
        }
        return result;
    }

    static List<int[]> sets(List<TermSum> terms) {
        return terms.stream().map(TermSum::slices).toList();
    }

    static Path path(TableAxes table, Atoms atoms, Capacity capacity) {
        if (capacity.forced() != null) {
            return capacity.forced();
        }
        long bytes = Cubes.bytes(atoms, table);
        long cells = bytes / AtomCells.BYTES;
        if (cells > SMALL && cells > SPARSE * table.version().entries()) {
            return Path.DATABASE;
        }
        if (bytes <= capacity.bytes()) {
            return Path.CUBE;
        }
        return blocks(bytes, table, capacity) <= MOST_BLOCKS ? Path.BLOCKS : Path.DATABASE;
    }

    private static long blocks(long bytes, TableAxes table, Capacity capacity) {
        return Math.min(table.regionCount(), (bytes + capacity.bytes() - 1) / Math.max(1, capacity.bytes()));
    }

    /** Terms over the same slices follow each other, so that these are still in the processor's cache. */
    private void takeCube(Cube cube, Capacity capacity) {
        byte[] plain = new byte[nodes.positions().length];
        int[] bySlices = IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparingInt(term -> terms.get(term).slices()[0]))
                .mapToInt(Integer::intValue)
                .toArray();
        capacity.workers().each(terms.size(), i -> {
            int term = bySlices[i];
            AtomCells cells = cube.sum(terms.get(term).slices(), capacity.bytes());
            if (cells.isExact() && nodes.areListed()) {
                sums[term] = cells.sums(nodes.positions());
                states[term] = plain;
            } else {
                clear(term);
                cells.copyTo(nodes.positions(), sums[term], states[term]);
            }
        });
    }

    private void clear(int term) {
        int[] positions = nodes.positions();
        byte[] state = new byte[positions.length];
        for (int node = 0; node < state.length; node++) {
            state[node] = positions[node] < 0 ? PartState.ABSENT : PartState.EMPTY;
        }
        sums[term] = new double[positions.length];
        states[term] = state;
    }

    private void addBlocks(Atoms atoms, Cubes cubes, Capacity capacity) {
        IntStream.range(0, terms.size()).forEach(this::clear);
        long blocks = Math.max(2, blocks(Cubes.bytes(atoms, table), table, capacity));
        int size = (int) ((table.regionCount() + blocks - 1) / blocks);
        int[] all = IntStream.range(0, atoms.count()).toArray();
        cubes.countScan();
        for (int first = 0; first < table.regionCount(); first += size) {
            int last = Math.min(table.regionCount(), first + size) - 1;
            AtomCells[] cells = new AtomCells[atoms.count()];
            new TableScan(table, atoms, first, last).read(all, cells, capacity.workers());
            capacity.workers()
                    .each(
                            terms.size(),
                            term -> AtomCells.sum(
                                            cells, atoms.union(terms.get(term).slices()))
                                    .copyTo(nodes.positions(), sums[term], states[term]));
        }
    }

    private void addFromDatabase(Atoms atoms, Cubes cubes) {
        IntStream.range(0, terms.size()).forEach(this::clear);
        if (table.regionCount() == 0) {
            return;
        }
        List<List<Integer>> users = users(atoms);
        FactWindow window = new FactWindow(0, table.sliceCount() - 1, 0, table.regionCount() - 1);
        DatabaseCells cells = new DatabaseCells(
                atoms,
                table.regionCount(),
                (atom, filled) ->
                        users.get(atom).forEach(term -> filled.addTo(nodes.positions(), sums[term], states[term])));
        cubes.countScan();
        table.facts().sums(atoms.ofSlices(), window, cells::add);
        cells.finish();
    }

    private List<List<Integer>> users(Atoms atoms) {
        List<List<Integer>> users = new ArrayList<>();
        IntStream.range(0, atoms.count()).forEach(atom -> users.add(new ArrayList<>()));
        for (int term = 0; term < terms.size(); term++) {
            for (int atom : atoms.union(terms.get(term).slices())) {
                users.get(atom).add(term);
            }
        }
        return users;
    }

    /** By node. */
    double[] sums(int term) {
        return sums[term];
    }

    /** By node; to be changed only where they are not plain. */
    byte[] states(int term) {
        return states[term];
    }
}
