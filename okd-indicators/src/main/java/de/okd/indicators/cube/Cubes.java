package de.okd.indicators.cube;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import de.okd.core.Okd;
import de.okd.core.region.RegionRegister;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables and cubes that were read of a store so far, by dataset version: a version never changes, so what was read of it stays
 * true. Within a budget of memory; the cubes not used for longest go first. Safe for many threads, who wait for each other.
 */
final class Cubes {
    /** Kept as long as their store is in use and memory suffices; none of them holds the store's door. */
    private static final LoadingCache<Okd, Cubes> OF_STORES =
            CacheBuilder.newBuilder().weakKeys().softValues().build(CacheLoader.from(Cubes::new));

    private final Map<Integer, TableAxes> tables = new LinkedHashMap<>();
    private final Map<Integer, Cube> cubes = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable Question latest;
    private @Nullable Converted converted;
    private int scans;

    /**
     * What was read on the municipalities of one day.
     *
     * @param delivered the regions as delivered: with others, something was loaded since
     */
    record Converted(LocalDate status, RegionRegister delivered, RegionRegister regions, Cubes cubes) {}

    static Cubes of(Okd okd) {
        return OF_STORES.getUnchecked(okd);
    }

    /** Only the day that was asked for last is kept. */
    synchronized Converted on(LocalDate status, Okd okd) {
        Converted known = converted;
        if (known == null || !known.status.equals(status) || known.delivered != okd.regions()) {
            known = new Converted(status, okd.regions(), okd.on(status).regions(), new Cubes());
            converted = known;
        }
        return known;
    }

    synchronized TableAxes table(int version, Function<Integer, TableAxes> reader) {
        return tables.computeIfAbsent(version, reader);
    }

    /** The question that was asked last, if this one is about the same regions: what it found out about them still holds. */
    synchronized Question question(AskedRegions asked, RegionRegister register) {
        Question known = latest;
        if (known == null || !known.isAbout(asked, register)) {
            known = new Question(asked, asked.regions().size(), register);
            latest = known;
        }
        return known;
    }

    /** How many times facts were read. */
    synchronized int scans() {
        return scans;
    }

    /** Counts a reading of facts that leaves no cube. */
    synchronized void countScan() {
        scans++;
    }

    /**
     * A cube in which every set of slices is a union of atoms. What is known already is not read again, and what was asked
     * for before stays answerable if the budget allows.
     */
    synchronized Cube cube(TableAxes table, List<int[]> sets, long budget, Workers workers) {
        int version = table.version().number();
        Cube known = cubes.getOrDefault(version, Cube.EMPTY);
        if (known.answers(sets)) {
            return known;
        }
        List<int[]> all = known.with(sets);
        Atoms refined = Atoms.of(table.sliceCount(), all);
        boolean fits = bytes(refined, table) <= budget;
        Cube cube = fits
                ? read(table, all, refined, known, workers)
                : read(table, sets, Atoms.of(table.sliceCount(), sets), known, workers);
        cubes.put(version, cube);
        makeRoom(version, budget);
        return cube;
    }

    private Cube read(TableAxes table, List<int[]> sets, Atoms atoms, Cube known, Workers workers) {
        AtomCells[] cells = new AtomCells[atoms.count()];
        int[] wanted = IntStream.range(0, cells.length)
                .filter(atom -> known.findCells(atoms.slices(atom))
                        .map(same -> cells[atom] = same)
                        .isEmpty())
                .toArray();
        if (wanted.length > 0) {
            scans++;
            new TableScan(table, atoms, 0, table.regionCount() - 1).read(wanted, cells, workers);
        }
        return new Cube(sets, atoms, cells);
    }

    private void makeRoom(int latest, long budget) {
        long used = cubes.values().stream().mapToLong(Cube::bytes).sum();
        Iterator<Map.Entry<Integer, Cube>> oldest = cubes.entrySet().iterator();
        while (used > budget && oldest.hasNext()) {
            Map.Entry<Integer, Cube> candidate = oldest.next();
            if (candidate.getKey() != latest) {
                used -= candidate.getValue().bytes();
                oldest.remove();
            }
        }
    }

    /** What reading these atoms for all regions takes. */
    static long bytes(Atoms atoms, TableAxes table) {
        return (long) atoms.count() * table.regionCount() * AtomCells.BYTES;
    }
}
