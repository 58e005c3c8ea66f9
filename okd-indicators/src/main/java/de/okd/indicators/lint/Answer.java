package de.okd.indicators.lint;

import de.okd.core.dataset.AgeBand;
import de.okd.indicators.catalogue.OfficialTable;
import de.okd.indicators.catalogue.OfficialTable.Breakdown;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a term needs of a table.
 *
 * @param term whose filters a table must be able to answer
 * @param distributions the dimensions a function needs for itself: mean ages need ages
 */
public record Answer(Term term, Set<String> distributions) {
    public Answer {
        distributions = new TreeSet<>(distributions);
    }

    /** Whether the table delivers every code and tiles every interval. */
    public boolean isIn(OfficialTable table) {
        return obstacles(table).findAny().isEmpty();
    }

    /** Why the table cannot answer, for example {@code 12411-01-01-5 has no age}. */
    Stream<String> obstacles(OfficialTable table) {
        return Stream.concat(
                distributions.stream()
                        .filter(dimension -> find(table, dimension).isEmpty())
                        .map(dimension -> table.id() + " has no " + dimension),
                term.filters().stream().flatMap(filter -> obstacle(filter, table)));
    }

    private static Stream<String> obstacle(Filter filter, OfficialTable table) {
        Optional<Breakdown> breakdown = find(table, filter.dimension());
        if (breakdown.isEmpty()) {
            return Stream.of(table.id() + " has no " + filter.dimension());
        }
        if (filter instanceof Filter.Interval interval) {
            return untiled(interval, breakdown.get(), table);
        }
        return filter instanceof Filter.Codes codes
                ? codes.codes().stream()
                        .filter(code -> !isDelivered(code, breakdown.get()))
                        .map(code -> table.id() + " has no " + filter.dimension() + " " + code + " but "
                                + delivered(breakdown.get()))
                : Stream.empty();
    }

    private static Stream<String> untiled(Filter.Interval interval, Breakdown breakdown, OfficialTable table) {
        List<AgeBand> inside =
                breakdown.bands().stream().filter(interval.band()::contains).toList();
        return interval.band().isTiledBy(inside)
                ? Stream.empty()
                : Stream.of(table.id() + " has " + interval.dimension() + " in the bands " + delivered(breakdown));
    }

    private static boolean isDelivered(String code, Breakdown breakdown) {
        return breakdown.codes().contains(code)
                || breakdown.bands().stream().anyMatch(band -> band.toString().equals(code) || isOnly(code, band));
    }

    private static boolean isOnly(String code, AgeBand band) {
        return band.from() == band.to() && Integer.toString(band.from()).equals(code);
    }

    private static String delivered(Breakdown breakdown) {
        return Stream.concat(
                        breakdown.codes().stream(), breakdown.bands().stream().map(AgeBand::toString))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Breakdown> find(OfficialTable table, String dimension) {
        return table.dimensions().stream()
                .filter(breakdown -> breakdown.dimension().equals(dimension))
                .findFirst();
    }
}
