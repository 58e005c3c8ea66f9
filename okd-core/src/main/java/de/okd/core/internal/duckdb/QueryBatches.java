package de.okd.core.internal.duckdb;

import de.okd.core.table.Batches;
import de.okd.core.table.Table;
import de.okd.core.table.TableRows;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/** A result as DuckDB computes it, a few thousand rows at a time. */
public final class QueryBatches implements Batches {
    private final QueryRunner runner;
    private final List<ResultColumn> columns;
    private final DuckDBPreparedStatement statement;
    private final InterruptWatch watch;
    private final @Nullable ProgressWatch progress;
    private final DuckDBChunkedResult result;

    QueryBatches(QueryRunner runner, DuckDBPreparedStatement statement, List<ResultColumn> columns, QueryWatch listener)
            throws SQLException {
        this.runner = runner;
        this.statement = statement;
        this.columns = columns;
        this.progress = ProgressWatch.over(statement, listener);
        this.watch = InterruptWatch.over(statement);
        this.result = start();
    }

    private DuckDBChunkedResult start() throws SQLException {
        boolean started = false;
        try {
            DuckDBChunkedResult running = statement.query();
            started = true;
            return running;
        } catch (SQLException e) {
            throwRefusal();
            throw e;
        } finally {
            if (!started) {
                stopWatching();
            }
        }
    }

    private void stopWatching() {
        watch.close();
        if (progress != null) {
            progress.close();
        }
    }

    private void throwRefusal() {
        if (progress != null) {
            progress.throwRefusal();
        }
    }

    /** The datasets it is computed from. */
    public Set<String> datasets() {
        return runner.datasets();
    }

    @Override
    public List<TableRows.Heading> headings() {
        return columns.stream().map(ResultColumn::heading).toList();
    }

    @Override
    public @Nullable Table next() {
        return read() ? table() : null;
    }

    /** Everything that is left as one table. */
    public Table all() {
        while (read()) {
            InterruptWatch.check();
        }
        return table();
    }

    private boolean read() {
        InterruptWatch.check();
        if (!hasChunk()) {
            finished();
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).read(result.chunk(), i);
        }
        if (progress != null) {
            progress.read(result.chunk().rowCount());
        }
        return true;
    }

    private void finished() {
        if (progress != null) {
            progress.finished();
        }
    }

    /** DuckDB tells of an error in the middle of a result by an unchecked exception. */
    private boolean hasChunk() {
        try {
            return result.nextChunk();
        } catch (RuntimeException e) {
            throwRefusal();
            throw runner.failed(new SQLException(e.getMessage(), e));
        }
    }

    private Table table() {
        return new Table(columns.stream().map(ResultColumn::take).toList());
    }

    @Override
    public void close() {
        try {
            stopWatching();
            result.close();
            statement.close();
        } catch (SQLException e) {
            throw DatabaseError.failed("end the query", e);
        } finally {
            runner.close();
        }
    }
}
