package de.okd.core.source.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection that changes nothing, given back as it was taken: pools hand it on. */
final class ReadOnlyConnection implements AutoCloseable {
    private final Connection connection;
    private final boolean wasReadOnly;
    private final boolean wasAutoCommit;

    private ReadOnlyConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.wasReadOnly = connection.isReadOnly();
        this.wasAutoCommit = connection.getAutoCommit();
    }

    static ReadOnlyConnection open(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        ReadOnlyConnection opened = null;
        try {
            ReadOnlyConnection readOnly = new ReadOnlyConnection(connection);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            opened = readOnly;
            return readOnly;
        } finally {
            if (opened == null) {
                connection.close();
            }
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(wasAutoCommit);
            connection.setReadOnly(wasReadOnly);
        }
    }
}
