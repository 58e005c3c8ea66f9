package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cancels a statement when the thread that waits for it is interrupted: inside DuckDB an interrupt goes unnoticed. */
final class InterruptWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(InterruptWatch.class);
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Thread caller = Thread.currentThread();
    private final Statement statement;
    private final Thread watcher;

    InterruptWatch(Statement statement) {
        this.statement = statement;
        this.watcher = new Thread(this::watch, "okd-query-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                if (caller.isInterrupted()) {
                    statement.cancel();
                }
            }
        } catch (InterruptedException closed) {
            LOG.trace("The statement ended", closed);
        } catch (SQLException e) {
            LOG.debug("The statement ended before it was cancelled", e);
        }
    }

    /** @throws OkdException {@code CANCELLED} if the caller was interrupted, which is thereby answered */
    static void check() {
        if (Thread.interrupted()) {
            throw new OkdException(ErrorCode.CANCELLED, "The query was cancelled.");
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
