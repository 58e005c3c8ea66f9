package de.okd.core.query;

import de.okd.core.dataset.Observations;
import de.okd.core.internal.duckdb.QueryBatches;
import de.okd.core.internal.duckdb.QueryRunner;
import de.okd.core.internal.duckdb.QueryWatch;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.core.store.StoreOptions;
import de.okd.core.table.Result;
import de.okd.core.table.StreamedRows;
import java.time.Instant;
import java.util.List;

/** A store of invented observations, answered without any file. */
final class StoredTables implements QueryEngine, AutoCloseable {
    private static final Provenance NOWHERE =
            new Provenance("invented.csv", "", "invented", Licence.UNKNOWN, "", null, null);

    private final Store store = Store.open(null, StoreOptions.defaults());

    StoredTables(Observations... tables) {
        for (Observations table : tables) {
            store.write(List.of(new Delivery.Table(table, NOWHERE, List.of())), Instant.EPOCH, () -> {});
        }
    }

    Query query(String dataset) {
        return Query.of(this, dataset);
    }

    SqlQuery sql(String select, Object... parameters) {
        return new SqlQuery(this, new Statement(select, List.of(parameters)));
    }

    @Override
    public DatasetFacts facts(String dataset) {
        Version newest = store.versions().stream()
                .filter(version -> version.dataset().equals(dataset))
                .reduce((first, second) -> second)
                .orElseThrow();
        return store.facts(newest);
    }

    @Override
    public Result run(String title, Statement statement) {
        try (QueryRunner runner = store.newQueryRunner();
                QueryBatches batches = runner.open(statement, QueryWatch.SILENT)) {
            return new Result(title, batches.all(), List.of());
        }
    }

    @Override
    public StreamedRows open(Statement statement) {
        return new StreamedRows(store.newQueryRunner().open(statement, QueryWatch.SILENT));
    }

    @Override
    public void close() {
        store.close();
    }
}
