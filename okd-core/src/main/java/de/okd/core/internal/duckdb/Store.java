package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.quality.QualityRule;
import de.okd.core.query.DatasetFacts;
import de.okd.core.query.FactBatch;
import de.okd.core.query.FactSum;
import de.okd.core.query.FactWindow;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Region;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.store.DatasetDescription;
import de.okd.core.store.Purge;
import de.okd.core.store.StoreOptions;
import de.okd.core.store.VersionDiff;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One DuckDB database with the versions of all datasets. Safe for many threads: every reader sees what was committed when
 * it began, however long a load takes.
 */
public final class Store implements AutoCloseable {
    private final StoreFile file;
    private final Connections connections;

    private Store(StoreFile file) {
        this.file = file;
        this.connections = file.connect();
    }

    /** Opens or creates the file; null keeps everything in memory. */
    public static Store open(@Nullable Path file, StoreOptions options) {
        return new Store(StoreFile.of(file, options));
    }

    /** A connection of its own for a result that is read bit by bit; whoever asked closes it. */
    Lease lease() {
        return connections.lease();
    }

    /** Asks several questions about the same moment. */
    <T> T read(Function<Sql, T> question) {
        return connections.read(question);
    }

    /** All versions in the order they were loaded. */
    public List<Version> versions() {
        return read(Versions::all);
    }

    /**
     * Stores what one file delivered, each as a new version; all of it or nothing.
     *
     * @throws de.okd.core.error.OkdException {@code STORE_READ_ONLY} if the store was opened for reading
     */
    public List<Version> write(List<Delivery> deliveries, Instant now, LoadWatch watch) {
        file.refuseIfReadOnly();
        return connections.write((sql, feeds) -> new Load(sql, feeds, now, watch).write(deliveries));
    }

    public Observations observations(Version version) {
        return read(sql -> reader(sql, version).observations(version.dataset(), version.title()));
    }

    public DatasetStructure structure(Version version) {
        return read(sql -> reader(sql, version).structure(version.dataset(), version.title()));
    }

    public Delivery.Boundaries boundaries(Version version) {
        return read(sql -> {
            StoreReader reader = reader(sql, version);
            return new Delivery.Boundaries(
                    version.dataset(), reader.boundaries(), version.provenance(), reader.findings());
        });
    }

    public List<Finding> findings(Version version) {
        return read(sql -> reader(sql, version).findings());
    }

    public Crosswalk crosswalk(Version version) {
        return read(sql -> CrosswalkTable.read(sql, version.number()));
    }

    public List<RegisterEntry> register(Version version) {
        return read(sql -> RegisterTable.read(sql, version.number()));
    }

    public DatasetFacts facts(Version version) {
        return read(sql -> reader(sql, version).facts(version));
    }

    /** Whether there is a whole number without reservation for every region in every slice. */
    public boolean isCompleteCount(Version version) {
        return read(sql -> FactLayout.of(sql, version.number()).isCompleteCount());
    }

    /** Hands over the facts of a window in the order they were loaded. */
    public void scan(Version version, FactWindow window, Consumer<FactBatch> consumer) {
        readWith(sql -> new FactScanner(sql, version.number()).scan(window, consumer));
    }

    /** Adds facts up by group and region; {@code groups} has a number for each slice, a negative one leaves it out. */
    public void sums(Version version, int[] groups, FactWindow window, Consumer<FactSum> consumer) {
        readWith(sql -> new FactSums(sql, version.number()).sums(groups, window, consumer));
    }

    private void readWith(Consumer<Sql> work) {
        read(sql -> {
            work.accept(sql);
            return sql;
        });
    }

    /** For one statement, on a connection of its own. */
    public QueryRunner newQueryRunner() {
        return new QueryRunner(lease());
    }

    /** Every region any version mentions, each with the name it was first delivered with. */
    public List<Region> regions() {
        return read(StoreReader::regions);
    }

    /**
     * Replaces the rules of a dataset, which need not be loaded yet.
     *
     * @throws de.okd.core.error.OkdException {@code STORE_READ_ONLY} if the store was opened for reading
     */
    public void require(String dataset, List<QualityRule> rules) {
        file.refuseIfReadOnly();
        connections.write((sql, feeds) -> {
            RuleTable.write(sql, dataset, rules);
            return rules;
        });
    }

    public List<QualityRule> rules(String dataset) {
        return read(sql -> RuleTable.read(sql, dataset));
    }

    /** @param history the versions of a dataset, oldest first */
    public DatasetDescription describe(List<Version> history) {
        return read(sql -> Description.of(sql, history));
    }

    /** Compares the observations of two versions of a dataset. */
    public VersionDiff diff(Version before, Version after) {
        return read(sql -> new Difference(sql, before, after).compare());
    }

    /**
     * Removes versions so that their bytes are gone from the file, and records that they were.
     *
     * @throws de.okd.core.error.OkdException {@code STORE_IN_USE} if a result is still being read, {@code UNWRITABLE} if there
     *     is no room for a second copy of the store; the store is then as it was
     */
    public void purge(List<Purge> purges) {
        file.erase(connections, purges);
    }

    /** Everything that was ever purged, oldest first. */
    public List<Purge> purges() {
        return read(sql -> sql.query(
                row -> new Purge(row.getInt(1), row.getString(2), row.getString(3), Versions.instant(row, 4)),
                "SELECT version, dataset, reason, purged_at FROM purge ORDER BY rowid"));
    }

    private static StoreReader reader(Sql sql, Version version) {
        return new StoreReader(sql, version.number());
    }

    @Override
    public void close() {
        try {
            connections.close();
        } finally {
            file.close();
        }
    }
}
