package de.okd.core.internal.duckdb;

import de.okd.core.table.TableRows;
import java.time.LocalDate;
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
            bind.addResultColumn("c" + column, type(headings.get(column).kind()));
        }
        return this;
    }

    private static Class<?> type(TableRows.Kind kind) {
        return switch (kind) {
            case TEXT, GEOMETRY -> String.class;
            case NUMBER -> double.class;
            case INTEGER -> long.class;
            case DATE -> LocalDate.class;
            case FLAG -> boolean.class;
        };
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
            if (headings.get(column).kind() == TableRows.Kind.NUMBER) {
                write(vectors[column], row, rows.number(column));
            } else {
                write(vectors[column], row, rows.cell(column));
            }
        }
    }

    private static void write(DuckDBWritableVector vector, long row, double number) {
        if (Double.isNaN(number)) {
            vector.setNull(row);
        } else {
            vector.setDouble(row, number);
        }
    }

    private static void write(DuckDBWritableVector vector, long row, @Nullable Object cell) {
        if (cell instanceof String text) {
            vector.setString(row, text);
        } else if (cell instanceof Long integer) {
            vector.setLong(row, integer);
        } else if (cell instanceof LocalDate date) {
            vector.setDate(row, date);
        } else if (cell instanceof Boolean flag) {
            vector.setBoolean(row, flag);
        } else {
            vector.setNull(row);
        }
    }
}
