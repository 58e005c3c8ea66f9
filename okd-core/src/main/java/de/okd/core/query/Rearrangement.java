package de.okd.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions on results, pivot, order and limit. */
final class Rearrangement {
    private final Arrangement arrangement;
    private final List<String> steps;

    Rearrangement(Arrangement arrangement, List<String> steps) {
        this.arrangement = arrangement;
        this.steps = steps;
    }

    Stage afterConditions(Stage stage) {
        List<SqlText> terms = Filter.values(arrangement.conditions(), "q.");
        if (terms.size() < arrangement.conditions().size()) {
            throw new IllegalArgumentException(
                    "Results of an aggregate can be filtered by value and status only; put other conditions before it");
        }
        if (terms.isEmpty()) {
            return stage;
        }
        steps.add("Of these results those with " + arrangement.conditions());
        return stage.withSql(over(stage).add(Filter.joined(terms)));
    }

    private static SqlText over(Stage stage) {
        return new SqlText().add("SELECT * FROM (\n").add(stage.sql()).add(") q");
    }

    Stage afterJoins(Stage joined) {
        refuseJoinWithPivot();
        Stage stage = arrangement
                .pivot()
                .map(column -> new PivotedRows(joined, column).stage(steps))
                .orElse(joined);
        SqlText sql = over(stage);
        addOrder(stage, sql);
        arrangement.limit().ifPresent(rows -> {
            steps.add("At most " + rows + " rows");
            sql.add("\nLIMIT " + rows);
        });
        return stage.withSql(sql);
    }

    private void refuseJoinWithPivot() {
        if (arrangement.pivot().isPresent() && !arrangement.joins().isEmpty()) {
            throw new IllegalArgumentException("A query cannot both join "
                    + arrangement.joins().stream().map(Join::name).collect(Collectors.joining(", ")) + " and pivot "
                    + arrangement.pivot().get()
                    + ": the joined values would be lost. Filter the column to one code instead of pivoting, or run two"
                    + " queries.");
        }
    }

    private void addOrder(Stage stage, SqlText sql) {
        List<SqlText> terms = new ArrayList<>();
        for (Order order : arrangement.orders()) {
            stage.requireColumn(order.column());
            terms.add(new SqlText().add(order.sql()));
            steps.add("Ordered by " + order.column() + (order.isDescending() ? ", largest first" : ""));
        }
        for (Key key : stage.keys()) {
            SqlText term = new SqlText();
            key.addOrder(term);
            terms.add(term);
        }
        for (int i = 0; i < terms.size(); i++) {
            sql.add(i == 0 ? "\nORDER BY " : ", ").add(terms.get(i));
        }
    }
}
