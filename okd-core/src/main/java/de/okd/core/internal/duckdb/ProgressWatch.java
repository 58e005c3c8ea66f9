package de.okd.core.internal.duckdb;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks DuckDB how far a statement has come while the thread that runs it waits. Listeners are called on a thread of this
 * statement alone, so that one that is slow keeps nobody else waiting.
 */
final class ProgressWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressWatch.class);
    private static final long MILLISECONDS = 100;
    private static final int NEARLY = 99;

    private final DuckDBPreparedStatement statement;
    private final QueryWatch listener;
    private final ScheduledExecutorService clock;
    private final Future<?> looking;
    private int percent;
    private long rows;
    private long rowsTold;
    private boolean stopped;
    private @Nullable Throwable refusal;

    private ProgressWatch(DuckDBPreparedStatement statement, QueryWatch listener) {
        this.statement = statement;
        this.listener = listener;
        listener.progress(0, 0);
        this.clock = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
                .setDaemon(true)
                .setNameFormat("okd-query-progress")
                .build());
        this.looking = clock.scheduleWithFixedDelay(this::look, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Null if nobody listens, which then costs nothing. */
    static @Nullable ProgressWatch over(DuckDBPreparedStatement statement, QueryWatch listener) {
        return listener == QueryWatch.SILENT ? null : new ProgressWatch(statement, listener);
    }

    private synchronized void look() {
        if (stopped || refusal != null) {
            return;
        }
        try {
            tellWhatChanged(estimate());
        } catch (RuntimeException | Error e) {
            refusal = e;
            cancel();
        }
    }

    private void tellWhatChanged(int estimate) {
        if (estimate > percent || rows > rowsTold) {
            percent = Math.max(percent, estimate);
            rowsTold = rows;
            listener.progress(percent, rows);
        }
    }

    /** DuckDB says -1 while it knows nothing, and may correct itself downwards. */
    private int estimate() {
        try {
            return (int) Math.min(NEARLY, statement.getQueryProgress().getPercentage());
        } catch (SQLException justFinished) {
            LOG.debug("Nothing to estimate", justFinished);
            return percent;
        }
    }

    private void cancel() {
        try {
            statement.cancel();
        } catch (SQLException justFinished) {
            LOG.debug("Nothing to cancel", justFinished);
        }
    }

    /** Counts rows that were read, and throws what the listener threw. */
    synchronized void read(long more) {
        rows += more;
        throwRefusal();
    }

    /** Throws what the listener threw, if it did. */
    synchronized void throwRefusal() {
        if (refusal != null) {
            Throwables.throwIfUnchecked(refusal);
        }
    }

    /** After the last row; being told twice changes nothing. */
    synchronized void finished() {
        throwRefusal();
        if (!stopped) {
            close();
            listener.progress(100, rows);
        }
    }

    @Override
    public synchronized void close() {
        stopped = true;
        looking.cancel(false);
        clock.shutdown();
    }
}
