package de.okd.core.internal.duckdb;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded, handed to DuckDB as a table function: on one thread of the database, told to whoever watches, stopped when
 * the thread that loads is interrupted. Functions are seen by every connection of a database and stay until it closes, hence
 * each has a name of its own and serves one load after another.
 */
abstract class LoadFeed implements DuckDBTableFunction<LoadFeed, LoadFeed, LoadFeed> {
    private static final long ROWS_PER_NEWS = 100_000;
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final String name = "okd_feed_" + NAMES.incrementAndGet();
    private @Nullable LoadWatch watch;
    private @Nullable Thread caller;
    private @Nullable RuntimeException failure;
    private long passed;

    final void register(DuckDBConnection connection) throws SQLException {
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(name).withFunction(this).register(connection);
        }
    }

    final String name() {
        return name;
    }

    /** Begins a load on the current thread. */
    final void begin(LoadWatch told) {
        watch = told;
        caller = Thread.currentThread();
        failure = null;
        passed = 0;
    }

    /** How many rows were handed over. */
    final long passed() {
        return passed;
    }

    /** Throws what the feed threw: DuckDB keeps no more of it than its text. */
    final void rethrowFailure() {
        if (failure != null) {
            CancelledLoad.useUpInterrupt(failure);
            throw failure;
        }
    }

    abstract void addColumns(DuckDBTableFunctionBindInfo bind);

    /** Fills the chunk with the next rows and says how many there were; 0 ends the load. */
    abstract long fill(DuckDBDataChunkWriter chunk);

    @Override
    public final LoadFeed bind(DuckDBTableFunctionBindInfo bind) {
        addColumns(bind);
        return this;
    }

    @Override
    public final LoadFeed init(DuckDBTableFunctionInitInfo init) {
        init.setMaxThreads(1);
        return this;
    }

    @Override
    public final LoadFeed localInit(DuckDBTableFunctionInitInfo init) {
        return this;
    }

    @Override
    public final long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
        try {
            CancelledLoad.throwIfInterrupted(caller);
            long rows = fill(chunk);
            advance(rows);
            return rows;
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
}
