package de.okd.core.query;

import java.util.ArrayList;
import java.util.List;

/** The SQL of an aggregate. */
final class Summary {
    private static final String MISSING_PARTS = "missing_parts";

    private final Choice choice;
    private final Selection selection;
    private final Grouping grouping;
    private final Aggregate aggregate;

    Summary(Choice choice, Selection selection, Grouping grouping, Aggregate aggregate) {
        this.choice = choice;
        this.selection = selection;
        this.grouping = grouping;
        this.aggregate = aggregate;
    }

    Stage stage() {
        List<Key> keys = keys();
        List<String> groups = new ArrayList<>();
        for (Key key : keys) {
            groups.add(key.column());
            if (key.column().equals(ViewColumns.REGION)) {
                groups.add(ViewColumns.REGION_NAME);
            }
        }
        List<String> columns = new ArrayList<>(groups);
        SqlText sql = new SqlText().add("SELECT ");
        groups.forEach(group -> sql.add("d.").add(SqlText.name(group)).add(", "));
        if (aggregate != Aggregate.COUNT) {
            sql.add("any_value(d.unit) AS unit, ");
            columns.add(ViewColumns.UNIT);
        }
        columns.addAll(List.of(ViewColumns.VALUE, ViewColumns.STATUS, MISSING_PARTS));
        sql.add(aggregate.sql()).add(" AS value,\n  ").add(status()).add(" AS status,\n  (");
        sql.add(expected()).add(" - count(value))::BIGINT AS missing_parts\nFROM ");
        sql.add(SqlText.name(choice.dataset())).add(" d").add(cells()).add(where());
        if (!groups.isEmpty()) {
            sql.add("\nGROUP BY ");
            sql.add(String.join(
                    ", ",
                    groups.stream().map(group -> "d." + SqlText.name(group)).toList()));
        }
        return new Stage(sql, keys, columns);
    }

    private SqlText where() {
        return new Filter(choice, selection).where();
    }

    /** The columns grouped by, in the order of the view. */
    private List<Key> keys() {
        List<Key> keys = new ArrayList<>(choice.groups());
        keys.removeIf(key -> !isGrouped(key.column()));
        return keys;
    }

    private boolean isGrouped(String column) {
        return grouping.columns().contains(column);
    }

    private String status() {
        if (aggregate == Aggregate.COUNT) {
            return "'NORMAL'";
        }
        return "CASE WHEN count(value) = 0 AND count(*) < " + expected() + " THEN 'ABSENT'"
                + " WHEN count(value) = 0 THEN max(status)::VARCHAR"
                + " WHEN count(value) < " + expected() + " THEN 'INCOMPLETE'"
                + " WHEN max(status) = 'ZERO' THEN 'NORMAL' ELSE max(status)::VARCHAR END";
    }

    /** How many observations belong into a group: those that were chosen by their value, or all that could be there. */
    private String expected() {
        if (areValuesFiltered()) {
            return "count(*)";
        }
        long perCell = 1;
        for (Key key : choice.keys()) {
            boolean isAxis =
                    key.column().equals(ViewColumns.REGION) || key.column().equals(ViewColumns.PERIOD);
            perCell *= isAxis || isGrouped(key.column()) ? 1 : key.values().size();
        }
        if (!isGrouped(ViewColumns.REGION)) {
            return "any_value(c.cells) * " + perCell;
        }
        return String.valueOf(
                perCell * (isGrouped(ViewColumns.PERIOD) ? 1 : choice.periods().size()));
    }

    private boolean areValuesFiltered() {
        return Filter.isByValue(selection);
    }

    /** Which regions belong into a period is what was delivered for it: municipalities come and go. */
    private SqlText cells() {
        SqlText sql = new SqlText();
        if (isGrouped(ViewColumns.REGION) || areValuesFiltered()) {
            return sql;
        }
        List<String> shared = new ArrayList<>(List.of(ViewColumns.PERIOD, ViewColumns.REGION_LEVEL));
        shared.removeIf(column -> !isGrouped(column));
        String columns =
                String.join("", shared.stream().map(column -> column + ", ").toList());
        sql.add("\nJOIN (SELECT ").add(columns).add("count(*) AS cells FROM (SELECT DISTINCT ");
        sql.add("d.region, d.region_level, d.period FROM ");
        sql.add(SqlText.name(choice.dataset())).add(" d");
        sql.add(new Filter(choice, selection).whereRegionAndPeriod()).add(")");
        sql.add(shared.isEmpty() ? "" : " GROUP BY " + String.join(", ", shared))
                .add(") c ON true");
        shared.forEach(column -> sql.add(" AND c." + column + " = d." + column));
        return sql;
    }
}
