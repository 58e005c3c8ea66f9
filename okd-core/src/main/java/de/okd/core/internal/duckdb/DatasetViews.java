package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.query.ViewColumns;
import de.okd.core.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** The views of {@link ViewColumns}: made for a single question, inside its transaction, so that they are never stale. */
final class DatasetViews {
    private final DuckDBConnection connection;
    private final Sql sql;

    DatasetViews(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** The current version of every dataset that has a view, by name. */
    Map<String, Integer> current() {
        Map<String, Integer> current = new TreeMap<>();
        sql.query(
                row -> current.put(row.getString(1), row.getInt(2)),
                "SELECT dataset, max(version) FROM version GROUP BY dataset HAVING max_by(kind, version) = 'table'");
        return current;
    }

    /** The names of the view's columns. */
    List<String> create(String dataset, int version) {
        DatasetStructure structure = new StoreReader(connection, version).structure("", "");
        List<String> dimensions = ViewColumns.ofDimensions(structure.dimensions());
        sql.execute("CREATE TEMP VIEW " + Quoted.name(dataset) + " AS " + observations(version, dimensions));
        return ViewColumns.all(dimensions);
    }

    private String observations(int version, List<String> names) {
        List<String> columns = names.stream().map(Quoted::name).toList();
        String dimensions = columns.stream().map(column -> "s." + column + ", ").collect(Collectors.joining());
        return "SELECT r.key AS region, r.name AS region_name, r.level AS region_level,"
                + " s.period, s.period_start, s.period_end, " + dimensions
                + "s.measure, s.unit, f.value, t.status FROM " + StoreSchema.facts(version) + " f"
                + " JOIN region r ON r.code = f.region"
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
                    " JOIN code c%1$d ON c%1$d.version = %2$d AND c%1$d.dimension = %1$d AND c%1$d.code = s.codes[%3$d]",
                    d, version, d + 1));
        }
        return "SELECT s.slice, p.period, p.period_start, p.period_end, m.id AS measure, m.unit" + codes
                + " FROM slice s JOIN (" + periods(version) + ") p ON p.period = s.period"
                + " JOIN measure m ON m.version = " + version + " AND m.code = s.measure" + joins
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
        return "(" + Quoted.text(text) + ", DATE '" + PeriodDays.first(period) + "', DATE '" + PeriodDays.last(period)
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
