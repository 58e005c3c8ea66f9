package de.okd.core;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.internal.duckdb.QueryBatches;
import de.okd.core.internal.duckdb.QueryRunner;
import de.okd.core.internal.duckdb.QueryWatch;
import de.okd.core.query.DatasetFacts;
import de.okd.core.query.QueryEngine;
import de.okd.core.query.Question;
import de.okd.core.query.Statement;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.core.table.Result;
import de.okd.core.table.StreamedRows;
import java.util.List;

/** Answers the questions that the door hands out. */
final class Queries implements QueryEngine {
    private final Okd okd;
    private final Cache<Integer, DatasetFacts> facts =
            CacheBuilder.newBuilder().softValues().build();

    Queries(Okd okd) {
        this.okd = okd;
    }

    @Override
    public DatasetFacts facts(String dataset) {
        Version table = okd.tables().stream()
                .filter(candidate -> candidate.dataset().equals(dataset))
                .findFirst()
                .orElseThrow(() -> unknown(dataset));
        return facts(table);
    }

    /** Read once for each version. */
    DatasetFacts facts(Version table) {
        DatasetFacts known = facts.getIfPresent(table.number());
        if (known != null) {
            return known;
        }
        DatasetFacts read = okd.readFacts(table);
        facts.put(table.number(), read);
        return read;
    }

    private OkdException unknown(String dataset) {
        List<String> known = okd.tables().stream().map(Version::dataset).toList();
        return new OkdException(
                ErrorCode.UNKNOWN_NAME,
                "There is no dataset of observations \"" + dataset + "\" in the store."
                        + Suggestion.didYouMean(dataset, known));
    }

    @Override
    public Result run(String title, Statement statement) {
        return run(title, statement, QueryWatch.SILENT);
    }

    Result run(Question question, Progress.Listener listener) {
        String title = question.title();
        return run(title, question.statement(), watch(title, listener));
    }

    private static QueryWatch watch(String title, Progress.Listener listener) {
        return (percent, rows) -> listener.on(new Progress(title, percent, 100, rows));
    }

    private Result run(String title, Statement statement, QueryWatch watch) {
        try (QueryBatches batches = batches(statement, watch)) {
            List<Provenance> sources = batches.datasets().stream()
                    .map(dataset -> okd.version(dataset).provenance())
                    .toList();
            return new Result(title, batches.all(), sources);
        }
    }

    @Override
    public StreamedRows open(Statement statement) {
        return new StreamedRows(batches(statement, QueryWatch.SILENT));
    }

    StreamedRows open(Question question, Progress.Listener listener) {
        return new StreamedRows(batches(question.statement(), watch(question.title(), listener)));
    }

    private QueryBatches batches(Statement statement, QueryWatch watch) {
        QueryRunner runner = okd.newQueryRunner();
        boolean opened = false;
        try {
            QueryBatches batches = runner.open(statement, watch);
            opened = true;
            return batches;
        } finally {
            if (!opened) {
                runner.close();
            }
        }
    }
}
