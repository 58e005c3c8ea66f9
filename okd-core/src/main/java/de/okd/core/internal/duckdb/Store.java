package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.query.DatasetFacts;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Region;
import de.okd.core.region.RegisterEntry;
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
            "version, dataset, title, kind, file, sha256, publisher, licence, attribution, retrieved, territorial_status,"
                    + " loaded_at, entries";

    private final DuckDBConnection connection;
    private final Sql sql;
    private final Feeds feeds;

    private Store(DuckDBConnection connection, Feeds feeds) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.feeds = feeds;
    }

    /** Opens or creates the file; null keeps everything in memory. */
    public static Store open(@Nullable Path file) {
        DuckDBConnection connection = Database.open(file);
        boolean opened = false;
        try {
            StoreSchema.prepare(new Sql(connection), file);
            Store store = new Store(connection, Feeds.register(connection));
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

    Sql sql() {
        return sql;
    }

    /** All versions in the order they were loaded. */
    public List<Version> versions() {
        return sql.query(Store::version, "SELECT " + VERSION_COLUMNS + " FROM version ORDER BY version");
    }

    private static Version version(ResultSet row) throws SQLException {
        Provenance provenance = new Provenance(
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Licence.valueOf(row.getString(8)),
                row.getString(9),
                row.getObject(10, LocalDateTime.class),
                row.getObject(11, LocalDate.class));
        Instant loadedAt = row.getObject(12, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        Version.Kind kind = Version.Kind.valueOf(row.getString(4));
        return new Version(
                row.getInt(1), row.getString(2), row.getString(3), kind, provenance, loadedAt, row.getLong(13));
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
        StoreWriter writer = new StoreWriter(sql, feeds, number);
        StoreWriter.Written written = writer.write(delivery);
        Version version = new Version(
                number,
                delivery.dataset(),
                written.title(),
                written.kind(),
                delivery.provenance(),
                now,
                written.entries());
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
                version.kind().name(),
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

    public Observations observations(Version version) {
        return reader(version).observations(version.dataset(), version.title());
    }

    public DatasetStructure structure(Version version) {
        return reader(version).structure(version.dataset(), version.title());
    }

    public Delivery.Boundaries boundaries(Version version) {
        StoreReader reader = reader(version);
        return new Delivery.Boundaries(version.dataset(), reader.boundaries(), version.provenance(), reader.findings());
    }

    public List<Finding> findings(Version version) {
        return reader(version).findings();
    }

    public Crosswalk crosswalk(Version version) {
        return CrosswalkTable.read(sql, version.number());
    }

    public List<RegisterEntry> register(Version version) {
        return RegisterTable.read(sql, version.number());
    }

    private StoreReader reader(Version version) {
        return new StoreReader(sql, version.number());
    }

    public DatasetFacts facts(Version version) {
        return reader(version).facts(version);
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
