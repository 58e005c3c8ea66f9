package de.okd.core.query;

import de.okd.core.table.Result;
import de.okd.core.table.StreamedRows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question to a dataset. Immutable: each step returns a new query.
 *
 * <p>Without an aggregate the answer has one row per observation: region, region_name, period, one column per dimension,
 * measure, unit, value, status. With one, it has the columns grouped by, unit, value, status, and missing_parts: how many
 * observations that belong into the value have none. The status is {@code INCOMPLETE} if some are missing, and otherwise that
 * of the worst part. A dimension that is neither grouped by nor filtered means its total, or the sum of all its parts.
 *
 * <p>What would mean nothing is refused before anything is computed, with {@link de.okd.core.error.OkdException} {@code
 * UNANSWERABLE} that names the {@link Rule}.
 */
public final class Query implements Question {
    private final QueryEngine engine;
    private final Selection selection;
    private final @Nullable Grouping grouping;
    private final Arrangement arrangement;

    private Query(QueryEngine engine, Selection selection, @Nullable Grouping grouping, Arrangement arrangement) {
        this.engine = engine;
        this.selection = selection;
        this.grouping = grouping;
        this.arrangement = arrangement;
    }

    /** All observations of a dataset. */
    public static Query of(QueryEngine engine, String dataset) {
        return new Query(engine, new Selection(dataset, List.of()), null, Arrangement.NONE);
    }

    /**
     * Only what meets these conditions as well. After an aggregate only conditions on value and status make sense; they
     * apply to its result.
     */
    public Query where(Condition... conditions) {
        return isAggregated()
                ? with(arrangement.where(List.of(conditions)))
                : new Query(engine, selection.where(List.of(conditions)), grouping, arrangement);
    }

    /**
     * What an aggregate is computed for each of: {@code region}, {@code region_level}, {@code period}, {@code measure} or a
     * dimension. Must come before the aggregate.
     */
    public Query groupBy(String... columns) {
        if (isAggregated()) {
            throw new IllegalArgumentException("Group before aggregating");
        }
        return new Query(engine, selection, new Grouping(List.of(columns), Optional.empty()), arrangement);
    }

    public Query sum() {
        return aggregate(Aggregate.SUM);
    }

    /** How many observations have a value. */
    public Query count() {
        return aggregate(Aggregate.COUNT);
    }

    public Query min() {
        return aggregate(Aggregate.MIN);
    }

    public Query max() {
        return aggregate(Aggregate.MAX);
    }

    /** The mean of the values, each counting once. */
    public Query mean() {
        return aggregate(Aggregate.MEAN);
    }

    private Query aggregate(Aggregate aggregate) {
        if (isAggregated()) {
            throw new IllegalArgumentException("A query has one aggregate");
        }
        List<String> columns = grouping == null ? List.of() : grouping.columns();
        return new Query(engine, selection, new Grouping(columns, Optional.of(aggregate)), arrangement);
    }

    private boolean isAggregated() {
        return grouping != null && grouping.aggregate().isPresent();
    }

    /**
     * Adds the value, unit and status of another dataset where region, period and the dimensions both have are equal; where
     * it has nothing, the status is {@code ABSENT}. A period or code that each side fixes to one need not be equal.
     *
     * @param other a query without join, pivot, order or limit
     * @param name of the other value's column; its status is in {@code name_status}
     */
    public Query join(Query other, String name) {
        if (!other.arrangement.isOnlyConditions()) {
            throw new IllegalArgumentException("Join before pivot, order and limit; join one query after the other");
        }
        return with(arrangement.join(new Join(other, name)));
    }

    /**
     * One column per code of a dimension, measure or period, instead of one row each; their status beside them. Not after or
     * before a join: its value would have no column.
     */
    public Query pivot(String column) {
        return with(arrangement.pivot(column));
    }

    /** Rows that are equal in these, or all of them without, are ordered by region, period, codes and measure. */
    public Query orderBy(Order... orders) {
        return with(arrangement.orderBy(List.of(orders)));
    }

    /** At most so many rows. */
    public Query limit(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + rows);
        }
        return with(arrangement.limit(rows));
    }

    private Query with(Arrangement changed) {
        return new Query(engine, selection, grouping, changed);
    }

    private Plan plan() {
        return Planner.plan(this);
    }

    QueryEngine engine() {
        return engine;
    }

    Selection selection() {
        return selection;
    }

    Optional<Grouping> findGrouping() {
        return Optional.ofNullable(grouping);
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** The steps in words, what was decided about totals and parts, and the SQL. Computes nothing. */
    public String explain() {
        return plan().toString();
    }

    @Override
    public String title() {
        return plan().title();
    }

    @Override
    public Statement statement() {
        return plan().statement();
    }

    @Override
    public Result run() {
        Plan plan = plan();
        return engine.run(plan.title(), plan.statement());
    }

    @Override
    public StreamedRows open() {
        return engine.open(statement());
    }
}
