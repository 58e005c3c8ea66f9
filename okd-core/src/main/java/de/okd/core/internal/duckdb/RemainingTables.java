package de.okd.core.internal.duckdb;

import com.google.common.collect.ImmutableSet;
import de.okd.core.store.Purge;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Copies what remains after a purge from the database {@code old} to {@code fresh}, which has the same tables and no rows.
 * Tables are told by their columns, so that a table added later is not forgotten.
 */
final class RemainingTables {
    private final Sql sql;
    private final List<Purge> purges;
    private final Set<String> purgedTables;
    private final String isPurged;

    RemainingTables(Sql sql, List<Purge> purges) {
        this.sql = sql;
        this.purges = purges;
        this.purgedTables = purges.stream()
                .map(Purge::version)
                .flatMap(version -> List.of(StoreSchema.facts(version), StoreSchema.records(version)).stream())
                .collect(ImmutableSet.toImmutableSet());
        this.isPurged = purges.stream()
                .map(purge -> Integer.toString(purge.version()))
                .collect(Collectors.joining(", ", "version IN (", ")"));
    }

    void copy() {
        Set<String> ofVersions = tablesWith("version");
        ofVersions.remove("purge");
        for (String table : tables()) {
            String to = "fresh." + Sql.quoted(table);
            if (purgedTables.contains(table)) {
                sql.execute("DROP TABLE " + to);
            } else {
                String condition = table.equals("region")
                        ? " WHERE code IN (" + regions(ofVersions) + ")"
                        : condition(table, ofVersions);
                sql.execute("INSERT INTO " + to + " SELECT * FROM old." + Sql.quoted(table) + condition);
            }
        }
        purges.forEach(this::record);
    }

    private String condition(String table, Set<String> ofVersions) {
        return ofVersions.contains(table) ? " WHERE NOT " + isPurged : "";
    }

    /** Regions that only purged versions mention go with them. */
    private String regions(Set<String> ofVersions) {
        return tablesWith("region").stream()
                .filter(table -> !purgedTables.contains(table))
                .map(table -> "SELECT region FROM old." + Sql.quoted(table) + condition(table, ofVersions))
                .collect(Collectors.joining(" UNION "));
    }

    private List<String> tables() {
        return sql.query(
                row -> row.getString(1),
                "SELECT table_name FROM duckdb_tables() WHERE database_name = 'old' ORDER BY table_name");
    }

    /** Tables with a column of that name that holds a number; records have the columns of those who delivered them. */
    private Set<String> tablesWith(String column) {
        return new TreeSet<>(sql.query(row -> row.getString(1), """
                SELECT table_name FROM duckdb_columns()
                WHERE database_name = 'old' AND column_name = ? AND data_type = 'INTEGER' AND internal = false
                    AND NOT starts_with(table_name, ?)""", column, StoreSchema.RECORDS));
    }

    private void record(Purge purge) {
        sql.execute(
                "INSERT INTO fresh.purge VALUES (?, ?, ?, ?)",
                purge.version(),
                purge.dataset(),
                purge.reason(),
                Versions.utc(purge.purgedAt()));
    }
}
