package de.okd.core.query;

import de.okd.core.table.Result;
import de.okd.core.table.StreamedRows;

/**
 * One {@code SELECT} for experts, over the views described in {@link ViewColumns}. It changes nothing and reads no files;
 * what it adds up is the expert's business. Anything else is refused with {@link de.okd.core.error.OkdException} {@code
 * INVALID_QUERY} when it is run.
 */
public final class SqlQuery implements Question {
    private final QueryEngine engine;
    private final Statement statement;

    public SqlQuery(QueryEngine engine, Statement statement) {
        this.engine = engine;
        this.statement = statement;
    }

    @Override
    public String title() {
        return statement.sql();
    }

    @Override
    public Statement statement() {
        return statement;
    }

    @Override
    public Result run() {
        return engine.run(title(), statement);
    }

    @Override
    public StreamedRows open() {
        return engine.open(statement);
    }
}
