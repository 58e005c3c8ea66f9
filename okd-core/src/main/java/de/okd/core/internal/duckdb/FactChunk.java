package de.okd.core.internal.duckdb;

import de.okd.core.query.FactBatch;
import java.util.Arrays;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** Copies what DuckDB hands over into arrays. */
final class FactChunk {
    private final FactBatch batch;
    private final boolean isPlain;

    FactChunk(FactBatch batch, boolean isPlain) {
        this.batch = batch;
        this.isPlain = isPlain;
    }

    /** Columns slice, region, value and, unless all are plain, status. */
    void copyFacts(DuckDBDataChunkReader chunk, int[] positions) {
        int rows = (int) chunk.rowCount();
        DuckDBReadableVector slices = chunk.vector(0);
        DuckDBReadableVector regions = chunk.vector(1);
        for (int row = 0; row < rows; row++) {
            batch.slices()[row] = slices.getInt(row);
            batch.regions()[row] = positions[regions.getInt(row)];
        }
        copyValues(chunk, 2, rows);
        batch.hold(rows, false);
    }

    /** Columns value and, unless all are plain, status; which cells these are is known. */
    void copyCells(DuckDBDataChunkReader chunk, DenseCells cells) {
        int rows = (int) chunk.rowCount();
        boolean isRun = cells.fill(batch, rows);
        copyValues(chunk, 0, rows);
        batch.hold(rows, isRun && isPlain);
    }

    private void copyValues(DuckDBDataChunkReader chunk, int column, int rows) {
        DuckDBReadableVector values = chunk.vector(column);
        double[] copied = batch.values();
        for (int row = 0; row < rows; row++) {
            copied[row] = values.getDouble(row, Double.NaN);
        }
        if (isPlain) {
            Arrays.fill(batch.statuses(), 0, rows, (byte) 0);
            return;
        }
        DuckDBReadableVector statuses = chunk.vector(column + 1);
        for (int row = 0; row < rows; row++) {
            batch.statuses()[row] = statuses.getByte(row);
        }
    }
}
