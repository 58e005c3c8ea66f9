package de.okd.core.query;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a query into words and SQL, and refuses what breaks a rule. */
final class Planner {
    private final Query query;
    private final List<String> steps = new ArrayList<>();

    private Planner(Query query) {
        this.query = query;
    }

    static Plan plan(Query query) {
        Planner planner = new Planner(query);
        Stage stage = planner.rows();
        Rearrangement rearrangement = new Rearrangement(query.arrangement(), planner.steps);
        Stage joined = rearrangement.afterConditions(stage);
        for (Join join : query.arrangement().joins()) {
            joined = planner.join(joined, join);
        }
        Stage last = rearrangement.afterJoins(joined);
        return new Plan(planner.title(), planner.steps, last.sql().statement());
    }

    private Stage join(Stage left, Join join) {
        Planner other = new Planner(join.other());
        Stage rows = other.rows();
        Stage right = new Rearrangement(join.other().arrangement(), other.steps).afterConditions(rows);
        other.steps.forEach(step -> steps.add("For " + join.name() + ": " + step));
        return new JoinedRows(left, right, join.name()).stage(steps);
    }

    /** Observations, or the groups made of them. */
    private Stage rows() {
        Selection selection = query.selection();
        Choice choice = new Chooser(query.engine().facts(selection.dataset()), selection).choose();
        if (query.findGrouping().isEmpty()) {
            steps.add(described(choice));
            return observations(choice);
        }
        Grouping grouping = query.findGrouping().get();
        Aggregate aggregate = grouping.aggregate()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Say what to compute for each group: sum(), count(), min(), max() or mean()"));
        choice.requireGroups(grouping.columns());
        Totals totals = new Totals(selection, grouping);
        Choice decided = totals.decide(choice);
        new AddingUp(decided, grouping, aggregate).check(Filter.isByValue(selection));
        steps.add(described(decided));
        steps.addAll(totals.decisions());
        steps.add("The " + aggregate.noun() + " for each "
                + (grouping.columns().isEmpty() ? "answer (one row)" : String.join(", ", grouping.columns())));
        return new Summary(decided, selection, grouping, aggregate).stage();
    }

    private String described(Choice choice) {
        if (choice.slices().findAny().isEmpty()) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Dataset " + choice.dataset() + " has nothing for this combination of measure, period and codes: "
                            + words(choice) + ".");
        }
        return "From dataset " + choice.dataset() + ", version "
                + choice.facts().version().number() + ": " + words(choice);
    }

    private static String words(Choice choice) {
        List<String> words = new ArrayList<>();
        for (Key key : choice.keys()) {
            List<String> values = key.values();
            boolean isShort = values.size() <= 5;
            words.add(key.column() + " "
                    + (isShort
                            ? String.join(", ", values)
                            : values.size() + " from " + values.get(0) + " to " + values.get(values.size() - 1)));
        }
        return String.join("; ", words);
    }

    private Stage observations(Choice choice) {
        List<String> columns = new ArrayList<>();
        choice.keys().forEach(key -> columns.add(key.column()));
        columns.add(1, ViewColumns.REGION_NAME);
        columns.addAll(List.of(ViewColumns.UNIT, ViewColumns.VALUE, ViewColumns.STATUS));
        SqlText sql = new SqlText().add("SELECT ");
        sql.add(columns.stream().map(SqlText::name).collect(Collectors.joining(", ")));
        sql.add("\nFROM ").add(SqlText.name(choice.dataset())).add(" d");
        sql.add(new Filter(choice, query.selection()).where());
        return new Stage(sql, choice.keys(), columns);
    }

    private String title() {
        DatasetFacts facts = query.engine().facts(query.selection().dataset());
        String aggregate = query.findGrouping()
                .flatMap(Grouping::aggregate)
                .map(chosen -> ": " + chosen.noun())
                .orElse("");
        String measures = query.selection().conditions(Condition.Measures.class).stream()
                .flatMap(condition -> condition.ids().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        String of = measures.isEmpty() || aggregate.isEmpty() ? "" : " of " + measures;
        return facts.version().dataset() + ", " + facts.structure().title() + aggregate + of;
    }
}
