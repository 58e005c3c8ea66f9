package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import de.okd.core.error.OkdException;
import de.okd.core.query.Statement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBResultSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs one statement on a connection of its own, in a read-only transaction that sees the views of the datasets as they are
 * when it begins.
 */
public final class QueryRunner implements AutoCloseable {
    private final Lease lease;
    private final DuckDBConnection connection;
    private final Sql sql;
    private final Set<String> columns = new LinkedHashSet<>();
    private Set<String> datasets = Set.of();

    /** @param lease closed with this runner */
    QueryRunner(Lease lease) {
        this.lease = lease;
        this.connection = lease.connection();
        this.sql = lease.sql();
    }

    /**
     * The result chunk by chunk, while it is computed.
     *
     * @param watch told until the last chunk was read
     * @throws OkdException {@code INVALID_QUERY} for whatever is wrong with the statement
     */
    public QueryBatches open(Statement statement, QueryWatch watch) {
        SelectStatement select = begin(statement);
        try {
            List<ResultColumn> result = columns(select, statement);
            DuckDBPreparedStatement typed = prepare(typed(select, result), statement.parameters());
            return new QueryBatches(this, typed, result, watch);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Types may depend on parameters, which a statement that is prepared only does not know. */
    private List<ResultColumn> columns(SelectStatement select, Statement statement) throws SQLException {
        List<ResultColumn> result = new ArrayList<>();
        String nothing = "SELECT * FROM (" + select.sql() + ") r LIMIT 0";
        try (PreparedStatement prepared = prepare(nothing, statement.parameters());
                ResultSet empty = prepared.executeQuery()) {
            ResultSetMetaData types = empty.getMetaData();
            for (int i = 1; i <= types.getColumnCount(); i++) {
                result.add(new ResultColumn(types.getColumnName(i), types.getColumnTypeName(i)));
            }
        }
        return result;
    }

    /** Every column cast to the type of its kind: readers of chunks know only few types. */
    private static String typed(SelectStatement select, List<ResultColumn> result) {
        List<String> names = new ArrayList<>();
        List<String> casts = new ArrayList<>();
        for (ResultColumn column : result) {
            String name = "c" + names.size();
            names.add(name);
            casts.add("CAST(" + name + " AS " + column.type() + ")");
        }
        return "SELECT " + String.join(", ", casts) + " FROM (" + select.sql() + ") r(" + String.join(", ", names)
                + ")";
    }

    /**
     * The result as a stream of Arrow batches, which needs this runner until it is closed.
     *
     * @param allocator an Arrow {@code BufferAllocator}
     * @return an Arrow {@code ArrowReader}
     */
    public Object arrow(Statement statement, Object allocator, long batchRows) {
        SelectStatement select = begin(statement);
        try (DuckDBPreparedStatement prepared = prepare(select.sql(), statement.parameters());
                ResultSet result = execute(prepared)) {
            return result.unwrap(DuckDBResultSet.class).arrowExportStream(allocator, batchRows);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static ResultSet execute(DuckDBPreparedStatement prepared) throws SQLException {
        return Sql.cancellable(prepared, PreparedStatement::executeQuery);
    }

    private SelectStatement begin(Statement statement) {
        sql.execute("BEGIN TRANSACTION READ ONLY");
        DatasetViews views = new DatasetViews(sql);
        Map<String, DatasetViews.Current> current = views.current();
        SelectStatement select = SelectStatement.check(sql, statement.sql(), current.keySet());
        List<DatasetViews.Definition> definitions = select.views().stream()
                .map(name -> views.definition(name, requireNonNull(current.get(name))))
                .toList();
        for (DatasetViews.Definition definition : definitions) {
            sql.execute(definition.sql());
            columns.addAll(definition.columns());
        }
        datasets = select.views();
        return select;
    }

    private DuckDBPreparedStatement prepare(String select, List<@Nullable Object> parameters) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(select);
        for (int i = 0; i < parameters.size(); i++) {
            Object parameter = parameters.get(i);
            boolean asIs = parameter == null
                    || parameter instanceof Number
                    || parameter instanceof Boolean
                    || parameter instanceof LocalDate;
            prepared.setObject(i + 1, asIs ? parameter : parameter.toString());
        }
        return prepared.unwrap(DuckDBPreparedStatement.class);
    }

    /** The datasets the statement reads. */
    Set<String> datasets() {
        return datasets;
    }

    /** An interrupt shows as an error of the statement, but is none. */
    OkdException failed(SQLException e) {
        InterruptWatch.check();
        return QueryError.of(e, List.copyOf(columns));
    }

    @Override
    public void close() {
        lease.close();
    }
}
