package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import de.okd.core.source.Rows;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Hands rows to DuckDB as text, batch by batch, and learns on the way what type each column has. */
final class RecordsFeed implements DuckDBTableFunction<RecordsFeed, RecordsFeed, RecordsFeed> {
    private static final long ROWS_PER_NEWS = 100_000;
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final String name;
    private @Nullable Rows rows;
    private List<CellTyping> typings = List.of();
    private @Nullable LoadWatch watch;
    private @Nullable Thread caller;
    private @Nullable RuntimeException failure;
    private long passed;

    private RecordsFeed(String name) {
        this.name = name;
    }

    static RecordsFeed register(DuckDBConnection connection) throws SQLException {
        RecordsFeed feed = new RecordsFeed("okd_records_" + NAMES.incrementAndGet());
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(feed.name).withFunction(feed).register(connection);
        }
        return feed;
    }

    /** The query to create a table as, with one text column per column of the rows: c0, c1 and so on. */
    String query() {
        return "SELECT * FROM " + name + "()";
    }

    /** The rows to hand over next, and one typing for each of their columns. */
    void offer(Rows next, List<CellTyping> columns, LoadWatch told) {
        watch = told;
        rows = next;
        typings = columns;
        caller = Thread.currentThread();
        failure = null;
        passed = 0;
    }

    void clear() {
        rows = null;
        typings = List.of();
        caller = null;
    }

    /** How many rows were handed over. */
    long passed() {
        return passed;
    }

    /** Throws what the rows threw: DuckDB keeps no more of it than its text. */
    void rethrowFailure() {
        if (failure != null) {
            CancelledLoad.useUpInterrupt(failure);
            throw failure;
        }
    }

    @Override
    public RecordsFeed bind(DuckDBTableFunctionBindInfo bind) {
        for (int column = 0; column < typings.size(); column++) {
            bind.addResultColumn("c" + column, String.class);
        }
        return this;
    }

    @Override
    public RecordsFeed init(DuckDBTableFunctionInitInfo init) {
        init.setMaxThreads(1);
        return this;
    }

    @Override
    public RecordsFeed localInit(DuckDBTableFunctionInitInfo init) {
        return this;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
        try {
            CancelledLoad.throwIfInterrupted(caller);
            long count = fill(requireNonNull(rows), chunk);
            advance(count);
            return count;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private void advance(long rows) {
        passed += rows;
        if (watch != null && rows > 0 && passed / ROWS_PER_NEWS > (passed - rows) / ROWS_PER_NEWS) {
            watch.rows(passed);
        }
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
