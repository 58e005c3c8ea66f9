package de.okd.indicators.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filtered sum of observations, for example {@code population[sex = f, age 20..39]@-5y}.
 *
 * @param measure the measure's id
 * @param filters at most one per dimension; a dimension without filter is taken as a whole
 * @param time when
 */
public record Term(String measure, List<Filter> filters, TimeReference time) implements Expression {
    public Term {
        filters = List.copyOf(filters);
        if (filters.size() > 1
                && filters.stream().map(Filter::dimension).distinct().count() < filters.size()) {
            throw new IllegalArgumentException("A term has at most one filter per dimension, not " + filters);
        }
    }

    /** All observations of a measure, at the time asked for. */
    public static Term of(String measure) {
        return new Term(measure, List.of(), TimeReference.ASKED);
    }

    /**
     * The same with more filters.
     *
     * @throws IllegalArgumentException if there is one for the dimension already
     */
    public Term where(Filter... more) {
        List<Filter> all = new ArrayList<>(filters);
        all.addAll(Arrays.asList(more));
        return new Term(measure, all, time);
    }

    /** The same without a filter on the dimension. */
    public Term whole(String dimension) {
        List<Filter> others = filters.stream()
                .filter(filter -> !filter.dimension().equals(dimension))
                .toList();
        return new Term(measure, others, time);
    }

    /** The same so many years earlier. */
    public Term yearsEarlier(int years) {
        return withTime(time.within(new TimeReference.Earlier(years)));
    }

    /** The same with this time instead of its own. */
    public Term withTime(TimeReference other) {
        return new Term(measure, filters, other);
    }

    @Override
    public Stream<Term> terms() {
        return Stream.of(this);
    }

    @Override
    public String toString() {
        String selection = filters.isEmpty()
                ? ""
                : filters.stream().map(Filter::toString).collect(Collectors.joining(", ", "[", "]"));
        return Name.written(measure) + selection + time;
    }
}
