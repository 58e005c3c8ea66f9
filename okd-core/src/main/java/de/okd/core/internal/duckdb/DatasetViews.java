package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.query.ViewColumns;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The views of {@link ViewColumns}: made for a single question, inside its transaction, so that they are never stale. */
final class DatasetViews {
    private final Sql sql;
    private final String catalogue;

    DatasetViews(Sql sql) {
        this.sql = sql;
        String database =
                sql.query(row -> row.getString(1), "SELECT current_database()").get(0);
        this.catalogue = Sql.quoted(database) + ".main.";
    }

    /** What creates a view, and its columns. */
    record Definition(String sql, List<String> columns) {}

    /** The newest version of a dataset, and what it holds. */
    record Current(int version, Version.Kind kind) {}

    /** The current version of every dataset that has a view, by name. */
    Map<String, Current> current() {
        Map<String, Current> current = new TreeMap<>();
        sql.query(
                row -> current.put(
                        row.getString(1), new Current(row.getInt(2), Version.Kind.valueOf(row.getString(3)))),
                "SELECT dataset, max(version), max_by(kind, version) FROM version GROUP BY dataset"
                        + " HAVING max_by(kind, version) IN ('TABLE', 'RECORDS', 'BOUNDARIES')");
        return current;
    }

    /**
     * What creates a view, and the names of its columns. All are asked for before the first is run: a view may have the name
     * of one of the store's tables and hides it then.
     */
    Definition definition(String dataset, Current current) {
        int version = current.version();
        String view = "CREATE TEMP VIEW " + Sql.quoted(dataset) + " AS ";
        return switch (current.kind()) {
            case RECORDS ->
                new Definition(view + "SELECT * FROM " + catalogue + StoreSchema.records(version), columns(version));
            case BOUNDARIES -> new Definition(view + boundaries(version), ViewColumns.ofBoundaries());
            case TABLE, REGISTER, CONVERSION -> {
                DatasetStructure structure = new StoreReader(sql, version).structure("", "");
                List<String> dimensions = ViewColumns.ofDimensions(structure.dimensions());
                yield new Definition(view + observations(version, dimensions), ViewColumns.all(dimensions));
            }
        };
    }

    private List<String> columns(int version) {
        return sql.query(
                row -> row.getString(1),
                "SELECT stored FROM record_column WHERE version = ? ORDER BY ordinal",
                version);
    }

    private String boundaries(int version) {
        return "SELECT r.key AS region, r.name AS region_name, r.level AS region_level, CAST(ST_GeomFromWKB(b.wkb) AS "
                + GeometryType.UTM_32 + ") AS geometry FROM " + catalogue + "boundary b JOIN " + catalogue
                + "region r ON r.code = b.region WHERE b.version = " + version;
    }

    private String observations(int version, List<String> names) {
        List<String> columns = names.stream().map(Sql::quoted).toList();
        String dimensions = columns.stream().map(column -> "s." + column + ", ").collect(Collectors.joining());
        return "SELECT r.key AS region, r.name AS region_name, r.level AS region_level,"
                + " s.period, s.period_start, s.period_end, " + dimensions
                + "s.measure, s.unit, f.value, t.status FROM " + catalogue + StoreSchema.facts(version) + " f"
                + " JOIN " + catalogue + "region r ON r.code = f.region"
                + " JOIN (" + slices(version, columns) + ") s ON s.slice = f.slice"
                + " JOIN (" + statuses() + ") t ON t.number = f.status";
    }

    /** One row per slice, in the words of the dataset. */
    private String slices(int version, List<String> columns) {
        StringBuilder codes = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        for (int d = 0; d < columns.size(); d++) {
            codes.append(", c").append(d).append(".id AS ").append(columns.get(d));
            joins.append(String.format(
                    " JOIN %4$scode c%1$d ON c%1$d.version = %2$d AND c%1$d.dimension = %1$d AND c%1$d.code = s.codes[%3$d]",
                    d, version, d + 1, catalogue));
        }
        return "SELECT s.slice, p.period, p.period_start, p.period_end, m.id AS measure, m.unit" + codes
                + " FROM " + catalogue + "slice s JOIN (" + periods(version) + ") p ON p.period = s.period"
                + " JOIN " + catalogue + "measure m ON m.version = " + version + " AND m.code = s.measure" + joins
                + " WHERE s.version = " + version;
    }

    private String periods(int version) {
        List<String> periods = sql.query(
                row -> row.getString(1), "SELECT DISTINCT period FROM slice WHERE version = ? ORDER BY 1", version);
        String rows = periods.stream().map(DatasetViews::days).collect(Collectors.joining(", "));
        String columns = "period, period_start, period_end";
        return periods.isEmpty()
                ? "SELECT ''::VARCHAR AS period, NULL::DATE AS period_start, NULL::DATE AS period_end LIMIT 0"
                : "SELECT * FROM (VALUES " + rows + ") v(" + columns + ")";
    }

    private static String days(String text) {
        Period period = Period.parse(text);
        return "(" + "'" + text.replace("'", "''") + "'" + ", DATE '" + period.start() + "', DATE '" + period.end()
                + "')";
    }

    private static String statuses() {
        String type = Arrays.stream(ObservationStatus.values())
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", ", "ENUM(", ")"));
        String rows = Arrays.stream(ObservationStatus.values())
                .map(status -> "(" + status.number() + ", '" + status + "'::" + type + ")")
                .collect(Collectors.joining(", "));
        return "SELECT * FROM (VALUES " + rows + ") v(number, status)";
    }
}
