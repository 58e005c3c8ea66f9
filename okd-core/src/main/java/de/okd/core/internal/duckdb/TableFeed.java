package de.okd.core.internal.duckdb;

import de.okd.core.table.TableRows;
import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Hands rows to DuckDB as a table function with columns {@code c0}, {@code c1} and so on, a chunk at a time. */
final class TableFeed implements DuckDBTableFunction<TableFeed, TableFeed, TableFeed> {
    private final TableRows rows;
    private final List<TableRows.Heading> headings;
    private boolean isExhausted;
    private @Nullable RuntimeException failure;

    TableFeed(TableRows rows) {
        this.rows = rows;
        this.headings = rows.headings();
    }

    /** Throws what the rows threw: DuckDB keeps no more of it than its text. */
    void rethrowFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public TableFeed bind(DuckDBTableFunctionBindInfo bind) {
        for (int column = 0; column < headings.size(); column++) {
            bind.addResultColumn("c" + column, isText(column) ? String.class : double.class);
        }
        return this;
    }

    private boolean isText(int column) {
        return headings.get(column).kind() == TableRows.Kind.TEXT;
    }

    @Override
    public TableFeed init(DuckDBTableFunctionInitInfo init) {
        init.setMaxThreads(1);
        return this;
    }

    @Override
    public TableFeed localInit(DuckDBTableFunctionInitInfo init) {
        return this;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
        try {
            return fill(chunk);
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private long fill(DuckDBDataChunkWriter chunk) {
        DuckDBWritableVector[] vectors = new DuckDBWritableVector[headings.size()];
        for (int column = 0; column < vectors.length; column++) {
            vectors[column] = chunk.vector(column);
        }
        long row = 0;
        while (row < chunk.capacity() && !isExhausted) {
            if (rows.next()) {
                write(vectors, row++);
            } else {
                isExhausted = true;
            }
        }
        return row;
    }

    private void write(DuckDBWritableVector[] vectors, long row) {
        for (int column = 0; column < vectors.length; column++) {
            if (isText(column)) {
                write(vectors[column], row, rows.text(column));
            } else {
                write(vectors[column], row, rows.number(column));
            }
        }
    }

    private static void write(DuckDBWritableVector vector, long row, @Nullable String text) {
        if (text == null) {
            vector.setNull(row);
        } else {
            vector.setString(row, text);
        }
    }

    private static void write(DuckDBWritableVector vector, long row, double number) {
        if (Double.isNaN(number)) {
            vector.setNull(row);
        } else {
            vector.setDouble(row, number);
        }
    }
}
