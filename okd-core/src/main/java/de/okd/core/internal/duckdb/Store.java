package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.query.DatasetFacts;
import de.okd.core.region.Region;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** One DuckDB database with the versions of all datasets. Not thread-safe; the door serialises its callers. */
public final class Store implements AutoCloseable {
    private static final String VERSION_COLUMNS =
            "version, dataset, title, file, sha256, publisher, licence, attribution, retrieved, territorial_status,"
                    + " loaded_at, entries";

    private final DuckDBConnection connection;
    private final Sql sql;
    private final FactFeed feed;

    private Store(DuckDBConnection connection, FactFeed feed) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.feed = feed;
    }

    /** Opens or creates the file; null keeps everything in memory. */
    public static Store open(@Nullable Path file) {
        DuckDBConnection connection = Database.open(file);
        boolean opened = false;
        try {
            StoreSchema.prepare(new Sql(connection), file);
            Store store = new Store(connection, FactFeed.register(connection));
            opened = true;
            return store;
        } catch (SQLException e) {
            throw Database.failed("prepare the store", e);
        } finally {
            if (!opened) {
                close(connection);
            }
        }
    }

    private static void close(DuckDBConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.failed("close the store", e);
        }
    }

    /** All versions in the order they were loaded. */
    public List<Version> versions() {
        return sql.query(Store::version, "SELECT " + VERSION_COLUMNS + " FROM version ORDER BY version");
    }

    private static Version version(ResultSet row) throws SQLException {
        Provenance provenance = new Provenance(
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Licence.valueOf(row.getString(7)),
                row.getString(8),
                row.getObject(9, LocalDateTime.class),
                row.getObject(10, LocalDate.class));
        Instant loadedAt = row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Version(row.getInt(1), row.getString(2), row.getString(3), provenance, loadedAt, row.getLong(12));
    }

    /** Stores what one file delivered, each as a new version; all of it or nothing. */
    public List<Version> write(List<Delivery> deliveries, Instant now, Runnable beforeCommit) {
        return sql.inTransaction(() -> {
            List<Version> versions = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                versions.add(write(delivery, now));
            }
            beforeCommit.run();
            return versions;
        });
    }

    private Version write(Delivery delivery, Instant now) {
        int number = sql.query(row -> row.getInt(1), "SELECT coalesce(max(version), 0) + 1 FROM version")
                .get(0);
        StoreWriter writer = new StoreWriter(sql, feed, number);
        StoreWriter.Written written = writer.write(delivery);
        Version version =
                new Version(number, delivery.dataset(), written.title(), delivery.provenance(), now, written.entries());
        insert(version, written);
        writer.writeFindings(Stream.of(delivery.findings(), written.findings())
                .flatMap(List::stream)
                .toList());
        return version;
    }

    private void insert(Version version, StoreWriter.Written written) {
        Provenance from = version.provenance();
        sql.execute(
                "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.number(),
                version.dataset(),
                version.title(),
                written.kind(),
                from.file(),
                from.sha256(),
                from.publisher(),
                from.licence().name(),
                from.attribution(),
                from.retrieved(),
                from.territorialStatus(),
                LocalDateTime.ofInstant(version.loadedAt(), ZoneOffset.UTC),
                version.entries(),
                written.notes());
    }

    public boolean isTable(Version version) {
        return sql.query(row -> row.getString(1), "SELECT kind FROM version WHERE version = ?", version.number())
                .contains("table");
    }

    public Observations observations(Version version) {
        return new StoreReader(connection, version.number()).observations(version.dataset(), version.title());
    }

    public DatasetStructure structure(Version version) {
        return new StoreReader(connection, version.number()).structure(version.dataset(), version.title());
    }

    public Delivery.Boundaries boundaries(Version version) {
        StoreReader reader = new StoreReader(connection, version.number());
        return new Delivery.Boundaries(version.dataset(), reader.boundaries(), version.provenance(), reader.findings());
    }

    public List<Finding> findings(Version version) {
        return new StoreReader(connection, version.number()).findings();
    }

    public DatasetFacts facts(Version version) {
        return new StoreReader(connection, version.number()).facts(version);
    }

    /** For one statement, on a connection of its own. */
    public QueryRunner newQueryRunner() {
        try {
            return new QueryRunner(connection.duplicate());
        } catch (SQLException e) {
            throw Database.failed("connect to the store", e);
        }
    }

    /** Every region any version mentions. */
    public List<Region> regions() {
        return sql.query(StoreReader::region, "SELECT key, name FROM region ORDER BY code");
    }

    @Override
    public void close() {
        close(connection);
    }
}
