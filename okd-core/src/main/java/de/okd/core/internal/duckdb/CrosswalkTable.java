package de.okd.core.internal.duckdb;

import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weights from one territorial status to another; a weight that is not given stays NaN. */
final class CrosswalkTable {
    private CrosswalkTable() {}

    static void write(Sql sql, int version, Crosswalk crosswalk) {
        sql.execute("INSERT INTO crosswalk VALUES (?, ?)", version, crosswalk.target());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Crosswalk.Share share : crosswalk.shares()) {
            rows.add(new @Nullable Object[] {
                version,
                share.status(),
                share.from().value(),
                share.to().value(),
                share.population(),
                share.area(),
                share.employment()
            });
        }
        sql.insert("crosswalk_share", rows);
    }

    static Crosswalk read(Sql sql, int version) {
        LocalDate target = sql.query(
                        row -> row.getObject(1, LocalDate.class),
                        "SELECT target FROM crosswalk WHERE version = ?",
                        version)
                .get(0);
        return new Crosswalk(target, shares(sql, version));
    }

    private static List<Crosswalk.Share> shares(Sql sql, int version) {
        return sql.query(
                row -> new Crosswalk.Share(
                        row.getObject(1, LocalDate.class),
                        RegionKey.parse(row.getString(2)),
                        RegionKey.parse(row.getString(3)),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6)),
                """
                SELECT status, from_key, to_key, population, area, employment
                FROM crosswalk_share WHERE version = ? ORDER BY rowid""",
                version);
    }
}
