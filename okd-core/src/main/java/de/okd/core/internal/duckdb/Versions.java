package de.okd.core.internal.duckdb;

import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The table of versions. */
final class Versions {
    private static final String COLUMNS =
            "version, dataset, title, kind, file, sha256, publisher, licence, attribution, retrieved,"
                    + " territorial_status, loaded_at, entries";

    private Versions() {}

    /** All versions in the order they were loaded. */
    static List<Version> all(Sql sql) {
        return sql.query(Versions::version, "SELECT " + COLUMNS + " FROM version ORDER BY version");
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
        Version.Kind kind = Version.Kind.valueOf(row.getString(4));
        return new Version(
                row.getInt(1), row.getString(2), row.getString(3), kind, provenance, instant(row, 12), row.getLong(13));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The number of the next version; those of purged versions are not used again. */
    static int next(Sql sql) {
        return sql.query(row -> row.getInt(1), """
                        SELECT greatest(
                            coalesce((SELECT max(version) FROM version), 0),
                            coalesce((SELECT max(version) FROM purge), 0)) + 1""").get(0);
    }

    static void insert(Sql sql, Version version, String notes) {
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
                utc(version.loadedAt()),
                version.entries(),
                notes);
    }
}
