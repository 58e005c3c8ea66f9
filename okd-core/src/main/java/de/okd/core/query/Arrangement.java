package de.okd.core.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What is done with rows once they are computed, in this order. */
record Arrangement(
        List<Condition> conditions, List<Join> joins, Optional<String> pivot, List<Order> orders, OptionalLong limit) {
    static final Arrangement NONE =
            new Arrangement(List.of(), List.of(), Optional.empty(), List.of(), OptionalLong.empty());

    Arrangement where(List<Condition> more) {
        return new Arrangement(both(conditions, more), joins, pivot, orders, limit);
    }

    Arrangement join(Join join) {
        return new Arrangement(conditions, both(joins, List.of(join)), pivot, orders, limit);
    }

    Arrangement pivot(String column) {
        return new Arrangement(conditions, joins, Optional.of(column), orders, limit);
    }

    Arrangement orderBy(List<Order> by) {
        return new Arrangement(conditions, joins, pivot, by, limit);
    }

    Arrangement limit(long rows) {
        return new Arrangement(conditions, joins, pivot, orders, OptionalLong.of(rows));
    }

    boolean isOnlyConditions() {
        return joins.isEmpty() && pivot.isEmpty() && orders.isEmpty() && limit.isEmpty();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
