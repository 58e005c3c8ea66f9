package de.okd.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows with the value of another dataset beside them. */
final class JoinedRows {
    private final Stage left;
    private final Stage right;
    private final String name;

    JoinedRows(Stage left, Stage right, String name) {
        this.left = left;
        this.right = right;
        this.name = name;
    }

    Stage stage(List<String> steps) {
        List<String> shared = shared();
        steps.add("For " + name + ": joined where "
                + (shared.isEmpty() ? "nothing is shared, one row for all" : String.join(", ", shared) + " are equal"));
        List<String> columns = new ArrayList<>(left.columns());
        SqlText sql = new SqlText().add("SELECT l.*");
        for (String column :
                right.columns().subList(firstValue(), right.columns().size())) {
            String wanted = column.equals(ViewColumns.VALUE) ? name : name + "_" + column;
            String free = ViewColumns.free(wanted, columns);
            boolean isStatus = column.equals(ViewColumns.STATUS);
            sql.add(isStatus ? ", coalesce(r.status::VARCHAR, 'ABSENT')" : ", r." + column)
                    .add(" AS " + SqlText.name(free));
            columns.add(free);
        }
        sql.add("\nFROM (\n")
                .add(left.sql())
                .add(") l\nLEFT JOIN (\n")
                .add(right.sql())
                .add(") r ON true");
        shared.forEach(column -> sql.add(" AND l." + SqlText.name(column) + " = r." + SqlText.name(column)));
        return new Stage(sql, left.keys(), columns);
    }

    private int firstValue() {
        int unit = right.columns().indexOf(ViewColumns.UNIT);
        return unit < 0 ? right.columns().indexOf(ViewColumns.VALUE) : unit;
    }

    /** Every key of the other side must be shared or fixed, or its rows would repeat ours. */
    private List<String> shared() {
        List<String> shared = new ArrayList<>();
        for (Key key : right.keys()) {
            Optional<Key> ours = left.keys().stream()
                    .filter(candidate -> candidate.column().equals(key.column()))
                    .findFirst();
            boolean isRegion = key.column().equals(ViewColumns.REGION);
            boolean isFixed = key.isFixed() && (ours.isEmpty() || ours.get().isFixed() || isMeasure(key));
            if (ours.isPresent() && !isMeasure(key) && (isRegion || !isFixed)) {
                shared.add(key.column());
            } else if (!isFixed) {
                throw Rule.JOINS_DO_NOT_MULTIPLY.refuse(
                        "to join " + name + ", whose rows differ in " + key.column(),
                        "Filter " + key.column() + " to one there, or aggregate without it.");
            }
        }
        return shared;
    }

    private static boolean isMeasure(Key key) {
        return key.column().equals(ViewColumns.MEASURE);
    }
}
