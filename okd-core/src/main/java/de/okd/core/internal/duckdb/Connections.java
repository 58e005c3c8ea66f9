package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;

/**
 * The connections to one database: one that writes, and one of its own for each reader, who sees what was committed when
 * it began and waits for nobody.
 */
final class Connections implements AutoCloseable {
    private static final int USERS = Integer.MAX_VALUE;
    private static final long SECONDS_TO_WAIT_FOR_READERS = 3;

    private final Supplier<DuckDBConnection> opener;
    private final Semaphore users = new Semaphore(USERS);
    private final Object writing = new Object();
    private DuckDBConnection root;
    private Feeds feeds;

    Connections(Supplier<DuckDBConnection> opener) {
        this.opener = opener;
        this.root = opener.get();
        this.feeds = feeds(root);
    }

    private static Feeds feeds(DuckDBConnection root) {
        try {
            return Feeds.register(root);
        } catch (SQLException e) {
            close(root);
            throw DatabaseError.failed("prepare the store", e);
        }
    }

    /**
     * A connection for reading, for as long as it is not closed.
     *
     * @throws OkdException {@code STORE_UNUSABLE} if the store is closed
     */
    Lease lease() {
        users.acquireUninterruptibly();
        try {
            return new Lease(root.duplicate(), users::release);
        } catch (SQLException e) {
            users.release();
            throw DatabaseError.failed("read the store", e);
        }
    }

    /** Reads in one transaction: all answers are of the same moment. */
    <T> T read(Function<Sql, T> question) {
        try (Lease lease = lease()) {
            return lease.sql().inTransaction(() -> question.apply(lease.sql()));
        }
    }

    /** Writes on the one connection for it; one caller at a time. */
    <T> T write(Writing<T> work) {
        synchronized (writing) {
            users.acquireUninterruptibly();
            try {
                Sql sql = new Sql(root);
                return sql.inTransaction(() -> work.write(sql, feeds));
            } finally {
                users.release();
            }
        }
    }

    /** What is done inside a transaction. */
    @FunctionalInterface
    interface Writing<T> {
        T write(Sql sql, Feeds feeds);
    }

    /**
     * Closes the database, does the work on its file, and opens it again.
     *
     * @throws OkdException {@code STORE_IN_USE} if a reader does not finish
     */
    void whileClosed(Runnable work) {
        synchronized (writing) {
            waitForReaders();
            try {
                close(root);
                try {
                    work.run();
                } finally {
                    root = opener.get();
                    feeds = feeds(root);
                }
            } finally {
                users.release(USERS);
            }
        }
    }

    private void waitForReaders() {
        boolean alone = false;
        try {
            alone = users.tryAcquire(USERS, SECONDS_TO_WAIT_FOR_READERS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new OkdException(ErrorCode.CANCELLED, "Cancelled while waiting for those who read the store.");
        }
        if (!alone) {
            throw new OkdException(
                    ErrorCode.STORE_IN_USE,
                    "Could not rewrite the store: a result that is read from it is still open. Close it first.");
        }
    }

    /** Waits for readers and a load that is under way. */
    @Override
    public void close() {
        synchronized (writing) {
            close(root);
        }
    }

    static void close(DuckDBConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseError.failed("close the store", e);
        }
    }
}
