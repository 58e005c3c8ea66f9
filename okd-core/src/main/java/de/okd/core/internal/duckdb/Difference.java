package de.okd.core.internal.duckdb;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Version;
import de.okd.core.store.VersionDiff;
import de.okd.core.store.VersionDiff.Cell;
import de.okd.core.store.VersionDiff.Change;
import de.okd.core.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the observations of two versions inside the database. */
final class Difference {
    private final Sql sql;
    private final Version before;
    private final Version after;

    Difference(Sql sql, Version before, Version after) {
        this.sql = sql;
        this.before = before;
        this.after = after;
    }

    VersionDiff compare() {
        sql.execute("""
                CREATE OR REPLACE TEMP TABLE okd_changes AS
                SELECT key, period, measure, codes, old.value AS old_value, old.status AS old_status,
                    new.value AS value, new.status AS status
                FROM (""" + FactIdentity.query(before.number()) + ") old FULL JOIN ("
                + FactIdentity.query(after.number()) + """
                ) new USING (key, period, measure, codes)
                WHERE old.status IS DISTINCT FROM new.status OR old.value IS DISTINCT FROM new.value""");
        VersionDiff diff = new VersionDiff(
                before,
                after,
                count("old_status IS NULL"),
                count("status IS NULL"),
                count("old_status IS NOT NULL AND status IS NOT NULL"),
                changes());
        sql.execute("DROP TABLE okd_changes");
        return diff;
    }

    private long count(String condition) {
        return sql.query(row -> row.getLong(1), "SELECT count(*) FROM okd_changes WHERE " + condition)
                .get(0);
    }

    private List<Change> changes() {
        return sql.query(
                Difference::change,
                "SELECT * FROM okd_changes ORDER BY key, period, measure, codes LIMIT ?",
                VersionDiff.MOST_CHANGES);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                RegionKey.parse(row.getString(1)),
                Period.parse(row.getString(2)),
                row.getString(3),
                texts(row),
                cell(row, 5),
                cell(row, 7));
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) row.getArray(4).getArray()) {
            texts.add(text.toString());
        }
        return texts;
    }

    private static @Nullable Cell cell(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column + 1);
        if (row.wasNull()) {
            return null;
        }
        ObservationStatus status = ObservationStatus.of(number);
        return new Cell(status.hasValue() ? row.getDouble(column) : Double.NaN, status);
    }
}
