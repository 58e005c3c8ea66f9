package de.okd.core.internal.duckdb;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cancels a statement when the thread that waits for it is interrupted, which DuckDB does not notice by itself. */
final class InterruptWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InterruptWatch.class);
    private static final long MILLISECONDS = 20;
    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Statement statement;
    private final Thread caller = Thread.currentThread();
    private final Future<?> watching;
    private boolean stopped;

    private InterruptWatch(Statement statement) {
        this.statement = statement;
        this.watching = WATCH.scheduleWithFixedDelay(this::look, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
                1,
                new ThreadFactoryBuilder()
                        .setDaemon(true)
                        .setNameFormat("okd-interrupt-watch")
                        .build());
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /** Watches the current thread until stopped. */
    static InterruptWatch over(Statement statement) {
        return new InterruptWatch(statement);
    }

    private synchronized void look() {
        if (!stopped && caller.isInterrupted()) {
            try {
                statement.cancel();
            } catch (SQLException justFinished) {
                LOG.debug("Nothing to cancel", justFinished);
            }
        }
    }

    /** @throws OkdException {@code CANCELLED} if the caller was interrupted, which is thereby answered */
    static void check() {
        if (Thread.interrupted()) {
            throw new OkdException(ErrorCode.CANCELLED, "The query was cancelled.");
        }
    }

    /** Stops watching. */
    @Override
    public synchronized void close() {
        stopped = true;
        watching.cancel(false);
    }
}
