package de.okd.core.internal.duckdb;

import de.okd.core.query.FactBatch;
import de.okd.core.query.FactWindow;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

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
        int[] positions = positions(codes);
        FactBatch batch = new FactBatch(CHUNK);
        long rows = sql.query(row -> row.getLong(1), "SELECT count(*) FROM " + StoreSchema.facts(version))
                .get(0);
        String condition = condition(window, codes);
        for (long first = 0; first < rows; first += PORTION) {
            InterruptWatch.check();
            scan("rowid BETWEEN " + first + " AND " + (first + PORTION - 1) + condition, positions, batch, consumer);
        }
    }

    /** What bounds nothing is left out: a condition costs even where it is always true. */
    private String condition(FactWindow window, List<Integer> codes) {
        int slices = sql.query(
                        row -> row.getInt(1),
                        "SELECT coalesce(max(slice), -1) + 1 FROM slice WHERE version = ?",
                        version)
                .get(0);
        return bound("slice", window.firstSlice(), window.lastSlice(), slices - 1)
                + (window.firstRegion() == 0 && window.lastRegion() >= codes.size() - 1
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

    private void scan(String condition, int[] positions, FactBatch batch, Consumer<FactBatch> consumer) {
        String query = "SELECT slice, region, value, status FROM " + StoreSchema.facts(version) + " WHERE " + condition;
        try (DuckDBPreparedStatement statement =
                        sql.connection().prepareStatement(query).unwrap(DuckDBPreparedStatement.class);
                DuckDBChunkedResult result = Sql.cancellable(statement, DuckDBPreparedStatement::query)) {
            while (result.nextChunk()) {
                copy(result.chunk(), positions, batch);
                consumer.accept(batch);
            }
        } catch (SQLException e) {
            throw DatabaseError.failed("read version " + version, e);
        }
    }

    private static void copy(DuckDBDataChunkReader chunk, int[] positions, FactBatch batch) {
        int rows = (int) chunk.rowCount();
        DuckDBReadableVector slices = chunk.vector(0);
        DuckDBReadableVector regions = chunk.vector(1);
        DuckDBReadableVector values = chunk.vector(2);
        DuckDBReadableVector statuses = chunk.vector(3);
        for (int row = 0; row < rows; row++) {
            batch.slices()[row] = slices.getInt(row);
            batch.regions()[row] = positions[regions.getInt(row)];
            batch.values()[row] = values.getDouble(row, Double.NaN);
            batch.statuses()[row] = statuses.getByte(row);
        }
        batch.size(rows);
    }
}
