package de.okd.core.internal.duckdb;

import de.okd.core.query.FactBatch;
import de.okd.core.query.FactWindow;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBDataChunkReader;

/** Passes the facts of one version by, in the order they were loaded. */
final class FactScanner {
    /** DuckDB holds a result whole before it hands it over: so large a piece costs nothing, and some 70 MB. */
    private static final int PORTION = 1 << 22;

    private static final int CHUNK = 2048;

    private final Sql sql;
    private final int version;

    FactScanner(Sql sql, int version) {
        this.sql = sql;
        this.version = version;
    }

    /** The numbers of the regions the version lists, ascending: a region's position is its place among them. */
    static List<Integer> regionCodes(Sql sql, int version) {
        return sql.query(
                row -> row.getInt(1), "SELECT region FROM listed_region WHERE version = ? ORDER BY region", version);
    }

    void scan(FactWindow window, Consumer<FactBatch> consumer) {
        List<Integer> codes = regionCodes(sql, version);
        if (codes.isEmpty()) {
            return;
        }
        FactLayout layout = FactLayout.of(sql, version);
        int last = Math.min(window.lastSlice(), slices() - 1);
        if (layout.block() > 0 && hasAll(window, codes) && isWhole(window.firstSlice(), last, layout.block())) {
            scanCells(window.firstSlice(), last, codes.size(), layout, consumer);
        } else {
            scanFacts(window, codes, layout, consumer);
        }
    }

    private static boolean hasAll(FactWindow window, List<Integer> codes) {
        return window.firstRegion() == 0 && window.lastRegion() >= codes.size() - 1;
    }

    private static boolean isWhole(int firstSlice, int lastSlice, int block) {
        return firstSlice % block == 0 && (lastSlice + 1) % block == 0;
    }

    /** All cells are there in a known order: only numbers must be read. */
    private void scanCells(
            int firstSlice, int lastSlice, int regions, FactLayout layout, Consumer<FactBatch> consumer) {
        DenseCells cells = new DenseCells(layout.block(), regions, firstSlice);
        FactBatch batch = new FactBatch(CHUNK);
        FactChunk copy = new FactChunk(batch, layout.isPlain());
        scan(
                layout.isPlain() ? "value" : "value, status",
                (long) firstSlice * regions,
                (lastSlice + 1L) * regions,
                "",
                chunk -> {
                    copy.copyCells(chunk, cells);
                    consumer.accept(batch);
                });
    }

    private void scanFacts(FactWindow window, List<Integer> codes, FactLayout layout, Consumer<FactBatch> consumer) {
        int[] positions = positions(codes);
        FactBatch batch = new FactBatch(CHUNK);
        FactChunk copy = new FactChunk(batch, layout.isPlain());
        long rows = sql.query(row -> row.getLong(1), "SELECT count(*) FROM " + StoreSchema.facts(version))
                .get(0);
        scan(
                "slice, region, value" + (layout.isPlain() ? "" : ", status"),
                0,
                rows,
                condition(window, codes),
                chunk -> {
                    copy.copyFacts(chunk, positions);
                    consumer.accept(batch);
                });
    }

    private int slices() {
        return sql.query(
                        row -> row.getInt(1),
                        "SELECT coalesce(max(slice), -1) + 1 FROM slice WHERE version = ?",
                        version)
                .get(0);
    }

    /** What bounds nothing is left out: a condition costs even where it is always true. */
    private String condition(FactWindow window, List<Integer> codes) {
        return bound("slice", window.firstSlice(), window.lastSlice(), slices() - 1)
                + (hasAll(window, codes)
                        ? ""
                        : bound("region", code(codes, window.firstRegion()), code(codes, window.lastRegion()), -1));
    }

    private static String bound(String column, int first, int last, int end) {
        return first == 0 && last >= end && end >= 0 ? "" : " AND " + column + " BETWEEN " + first + " AND " + last;
    }

    static int code(List<Integer> codes, int position) {
        return codes.get(Math.min(position, codes.size() - 1));
    }

    static int[] positions(List<Integer> codes) {
        int[] positions = new int[codes.isEmpty() ? 0 : codes.get(codes.size() - 1) + 1];
        Arrays.fill(positions, -1);
        for (int i = 0; i < codes.size(); i++) {
            positions[codes.get(i)] = i;
        }
        return positions;
    }

    private void scan(String columns, long from, long to, String condition, Consumer<DuckDBDataChunkReader> each) {
        for (long first = from; first < to; first += PORTION) {
            InterruptWatch.check();
            long last = Math.min(first + PORTION, to) - 1;
            sql.chunks(
                    "SELECT " + columns + " FROM " + StoreSchema.facts(version) + " WHERE rowid BETWEEN " + first
                            + " AND " + last + condition,
                    each);
        }
    }
}
