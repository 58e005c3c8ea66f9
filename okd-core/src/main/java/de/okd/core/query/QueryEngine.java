package de.okd.core.query;

import de.okd.core.table.Result;
import de.okd.core.table.StreamedRows;

/** Whoever answers questions: the door. */
public interface QueryEngine {

    /** @throws de.okd.core.error.OkdException {@code UNKNOWN_NAME} if there is no such dataset of observations */
    DatasetFacts facts(String dataset);

    Result run(String title, Statement statement);

    StreamedRows open(Statement statement);
}
