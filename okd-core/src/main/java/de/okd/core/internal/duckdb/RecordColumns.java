package de.okd.core.internal.duckdb;

import de.okd.core.store.RecordColumn;
import java.util.List;

/** What the table of a version's records has in its columns. */
final class RecordColumns {
    private record Stored(String name, String column, String type) {}

    private RecordColumns() {}

    static List<RecordColumn> of(Sql sql, int version) {
        return stored(sql, version).stream()
                .map(stored -> new RecordColumn(stored.name, stored.type, blanks(sql, version, stored)))
                .toList();
    }

    private static List<Stored> stored(Sql sql, int version) {
        return sql.query(
                row -> new Stored(row.getString(1), row.getString(2), row.getString(3)),
                """
                        SELECT r.name, r.stored, c.data_type
                        FROM record_column r
                        JOIN duckdb_columns() c ON c.column_name = r.stored
                        WHERE r.version = ? AND c.table_name = ? AND c.database_name = current_database()
                        ORDER BY r.ordinal""",
                version,
                StoreSchema.records(version));
    }

    private static long blanks(Sql sql, int version, Stored stored) {
        String column = Sql.quoted(stored.column);
        String isBlank = column + " IS NULL" + (stored.type.equals("VARCHAR") ? " OR trim(" + column + ") = ''" : "");
        return sql.query(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM " + StoreSchema.records(version) + " WHERE " + isBlank)
                .get(0);
    }
}
