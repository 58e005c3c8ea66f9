package de.okd.core.internal.duckdb;

import de.okd.core.error.OkdException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Statements with parameters, and rows as values. */
final class Sql {
    private static final Logger LOG = LoggerFactory.getLogger(Sql.class);

    private final DuckDBConnection connection;

    Sql(DuckDBConnection connection) {
        this.connection = connection;
    }

    DuckDBConnection connection() {
        return connection;
    }

    /** A name as an identifier, whatever it holds. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Makes a view of an Arrow C stream, for one query on this connection. */
    void registerArrowStream(String view, Object stream) {
        connection.registerArrowStream(view, stream);
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void execute(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            cancellable(statement, PreparedStatement::execute);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Inserts many rows at once. */
    void insert(String table, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var appender = connection.createAppender(table)) {
            for (@Nullable Object[] row : rows) {
                appender.beginRow();
                for (Object cell : row) {
                    append(appender, cell);
                }
                appender.endRow();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof Integer number) {
            appender.append(number.intValue());
        } else if (cell instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (cell instanceof LocalDate date) {
            appender.append(date);
        } else if (cell instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (cell instanceof byte[] bytes) {
            appender.append(bytes);
        } else if (cell instanceof int[] numbers) {
            appender.append(numbers);
        } else {
            appender.append(cell.toString());
        }
    }

    <T> List<T> query(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = cancellable(statement, PreparedStatement::executeQuery)) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Does something with a row. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** Visits the rows one by one, for results too large to be a list. */
    void each(RowVisitor visitor, String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet result = cancellable(statement, PreparedStatement::executeQuery)) {
                while (result.next()) {
                    visitor.visit(result);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Passes a result by as DuckDB holds it, for those too large to be read cell by cell. */
    void chunks(String query, Consumer<DuckDBDataChunkReader> each) {
        try (DuckDBPreparedStatement statement =
                        connection.prepareStatement(query).unwrap(DuckDBPreparedStatement.class);
                DuckDBChunkedResult result = cancellable(statement, DuckDBPreparedStatement::query)) {
            while (result.nextChunk()) {
                each.accept(result.chunk());
            }
        } catch (SQLException e) {
            throw DatabaseError.failed("read the store", e);
        }
    }

    /** Something done with a statement. */
    @FunctionalInterface
    interface Execution<S extends Statement, T> {
        T run(S statement) throws SQLException;
    }

    /** Runs the statement; interrupting the current thread cancels it. */
    static <S extends Statement, T> T cancellable(S statement, Execution<S, T> execution) throws SQLException {
        InterruptWatch watch = InterruptWatch.over(statement);
        try {
            return execution.run(statement);
        } finally {
            watch.close();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Runs the work as one transaction: all of it is stored, or nothing. */
    <T> T inTransaction(Supplier<T> work) {
        run("BEGIN TRANSACTION");
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** After a failed commit no transaction is active any more and DuckDB refuses the rollback: nothing is left to undo. */
    private void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            LOG.debug("No transaction to roll back", alreadyRolledBack);
        }
    }

    private static OkdException failed(SQLException e) {
        return DatabaseError.failed("work on the store", e);
    }
}
