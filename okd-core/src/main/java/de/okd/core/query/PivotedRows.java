package de.okd.core.query;

import java.util.ArrayList;
import java.util.List;

/** One column per value of a key instead of one row each. */
final class PivotedRows {
    private final Stage rows;
    private final String column;

    PivotedRows(Stage rows, String column) {
        this.rows = rows;
        this.column = column;
    }

    Stage stage(List<String> steps) {
        Key key = rows.keys().stream()
                .filter(candidate -> candidate.column().equals(column))
                .findFirst()
                .orElseThrow(this::noKey);
        List<Key> keys =
                rows.keys().stream().filter(other -> !other.equals(key)).toList();
        List<String> kept =
                new ArrayList<>(rows.columns().subList(0, rows.columns().indexOf(ViewColumns.VALUE)));
        kept.remove(column);
        boolean areUnitsMixed = column.equals(ViewColumns.MEASURE) && kept.remove(ViewColumns.UNIT);
        List<String> columns = new ArrayList<>(kept);
        SqlText sql = new SqlText().add("SELECT ");
        kept.forEach(name -> sql.add(SqlText.name(name)).add(", "));
        for (String value : key.values()) {
            add(sql, columns, value, ViewColumns.VALUE, value);
            add(sql, columns, value, ViewColumns.STATUS, value + "_status");
            if (areUnitsMixed) {
                add(sql, columns, value, ViewColumns.UNIT, value + "_unit");
            }
        }
        sql.add("FROM (\n").add(rows.sql()).add(") p");
        sql.add(
                kept.isEmpty()
                        ? ""
                        : " GROUP BY "
                                + String.join(
                                        ", ", kept.stream().map(SqlText::name).toList()));
        steps.add("One column for each " + column + ": " + String.join(", ", key.values()));
        return new Stage(sql, keys, columns);
    }

    private void add(SqlText sql, List<String> columns, String value, String source, String wanted) {
        boolean isStatus = source.equals(ViewColumns.STATUS);
        String name = ViewColumns.free(wanted, columns);
        sql.add(isStatus ? "coalesce(max(status)" : "max(" + source + ")");
        sql.add(" FILTER (WHERE ")
                .add(SqlText.name(column))
                .add(" = ")
                .parameter(value)
                .add(")");
        sql.add(isStatus ? "::VARCHAR, 'ABSENT')" : "")
                .add(" AS ")
                .add(SqlText.name(name))
                .add(",\n  ");
        columns.add(name);
    }

    private RuntimeException noKey() {
        rows.requireColumn(column);
        return new IllegalArgumentException("Only a column that tells rows apart can be pivoted, not " + column);
    }
}
