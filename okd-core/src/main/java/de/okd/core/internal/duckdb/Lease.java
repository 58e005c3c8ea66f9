package de.okd.core.internal.duckdb;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duckdb.DuckDBConnection;

/** A connection for reading; the database stays open until it is closed. */
final class Lease implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Runnable onClose;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Lease(DuckDBConnection connection, Runnable onClose) {
        this.connection = connection;
        this.onClose = onClose;
    }

    DuckDBConnection connection() {
        return connection;
    }

    Sql sql() {
        return new Sql(connection);
    }

    /** Closing twice does nothing. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw DatabaseError.failed("finish reading the store", e);
            } finally {
                onClose.run();
            }
        }
    }
}
