package de.okd.core.source.jdbc;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer of a database, fetched a few thousand rows at a time. Drivers do that only inside a transaction, for a
 * statement that goes forward only and has a fetch size; otherwise they fetch everything first.
 */
final class QueryRows implements Rows {
    private static final Logger LOG = LoggerFactory.getLogger(QueryRows.class);
    private static final int FETCHED = 4096;

    private final String query;
    private final ReadOnlyConnection connection;
    private final PreparedStatement statement;
    private final ResultSet answer;
    private final QueryColumns columns;
    private int line;

    private QueryRows(String query, ReadOnlyConnection connection, PreparedStatement statement) throws SQLException {
        this.query = query;
        this.connection = connection;
        this.statement = statement;
        this.answer = statement.executeQuery();
        this.columns = QueryColumns.of(query, answer.getMetaData());
    }

    static QueryRows open(QuerySource source) {
        requireSingleStatement(source);
        ReadOnlyConnection connection = null;
        QueryRows rows = null;
        try {
            connection = ReadOnlyConnection.open(source.database());
            rows = new QueryRows(source.name(), connection, statement(source, connection.connection()));
            return rows;
        } catch (SQLException e) {
            throw failed(source.name(), e);
        } finally {
            if (rows == null && connection != null) {
                close(connection);
            }
        }
    }

    private static void requireSingleStatement(QuerySource source) {
        if (!SingleStatement.is(source.sql())) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not read the query \"" + source.name()
                            + "\": its text is more than one statement, or has a quote"
                            + " or comment without end; nothing was asked. Give one SELECT without anything after a"
                            + " semicolon.",
                    Place.file(source.name()));
        }
    }

    /** Closed with its connection. */
    private static PreparedStatement statement(QuerySource source, Connection connection) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(source.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(FETCHED);
        for (int i = 0; i < source.parameters().size(); i++) {
            statement.setObject(i + 1, source.parameters().get(i));
        }
        return statement;
    }

    private static void close(ReadOnlyConnection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyFailed) {
            LOG.debug("Closing a connection that failed before", alreadyFailed);
        }
    }

    private static OkdException failed(String query, SQLException e) {
        String state = e.getSQLState() == null ? "" : " (SQLSTATE " + e.getSQLState() + ")";
        return new OkdException(
                ErrorCode.UNREADABLE,
                "Could not read the query \"" + query + "\": the database says: " + e.getMessage() + state
                        + ". Try the query in the database's own tool with the same user; it is asked read-only.",
                Place.file(query),
                e);
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public boolean next() {
        try {
            boolean found = answer.next();
            line += found ? 1 : 0;
            return found;
        } catch (SQLException e) {
            throw failed(query, e);
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Object cell(int column) {
        try {
            return columns.cells().get(column).read(answer, column + 1);
        } catch (SQLException e) {
            throw failed(query, e);
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException alreadyFailed) {
            LOG.debug("Closing a statement that failed before", alreadyFailed);
        }
        close(connection);
    }
}
