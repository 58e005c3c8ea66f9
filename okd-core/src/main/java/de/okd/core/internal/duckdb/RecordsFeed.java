package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import de.okd.core.source.Rows;
import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Hands rows to DuckDB as text, batch by batch, and learns on the way what type each column has. */
final class RecordsFeed extends LoadFeed {
    private @Nullable Rows rows;
    private List<CellTyping> typings = List.of();

    /** The query to create a table as, with one text column per column of the rows: c0, c1 and so on. */
    String query() {
        return "SELECT * FROM " + name() + "()";
    }

    /** The rows to hand over next, and one typing for each of their columns. */
    void offer(Rows next, List<CellTyping> columns, LoadWatch watch) {
        rows = next;
        typings = columns;
        begin(watch);
    }

    void clear() {
        rows = null;
        typings = List.of();
    }

    @Override
    void addColumns(DuckDBTableFunctionBindInfo bind) {
        for (int column = 0; column < typings.size(); column++) {
            bind.addResultColumn("c" + column, String.class);
        }
    }

    @Override
    long fill(DuckDBDataChunkWriter chunk) {
        return fill(requireNonNull(rows), chunk);
    }

    private long fill(Rows from, DuckDBDataChunkWriter chunk) {
        DuckDBWritableVector[] vectors = new DuckDBWritableVector[typings.size()];
        for (int column = 0; column < vectors.length; column++) {
            vectors[column] = chunk.vector(column);
        }
        int row = 0;
        while (row < chunk.capacity() && from.next()) {
            for (int column = 0; column < vectors.length; column++) {
                set(vectors[column], row, typings.get(column).text(from.cell(column)));
            }
            row++;
        }
        return row;
    }

    private static void set(DuckDBWritableVector vector, int row, @Nullable String text) {
        if (text == null) {
            vector.setNull(row);
        } else {
            vector.setString(row, text);
        }
    }
}
