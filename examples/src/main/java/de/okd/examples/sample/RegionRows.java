package de.okd.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Data rows of a table whose upper levels are the sums of their municipalities. */
final class RegionRows {

    private static final String NOTHING = "-";
    private static final String SECRET = ".";

    private RegionRows() {}

    static List<List<String>> of(List<Region> regions, Function<MunicipalityFacts, Counts> invention) {
        return of(regions, invention, (region, column) -> false);
    }

    static List<List<String>> of(
            List<Region> regions, Function<MunicipalityFacts, Counts> invention, BiPredicate<Region, Integer> secret) {
        return regions.stream()
                .map(region -> row(region, total(region, invention), secret))
                .toList();
    }

    static Counts total(Region region, Function<MunicipalityFacts, Counts> invention) {
        return region.municipalities().stream()
                .map(invention)
                .reduce(Counts::plus)
                .orElseThrow();
    }

    private static List<String> row(Region region, Counts counts, BiPredicate<Region, Integer> secret) {
        List<String> cells = new ArrayList<>(List.of(region.code(), region.label()));
        for (int column = 0; column < counts.values().size(); column++) {
            cells.add(secret.test(region, column) ? SECRET : cell(counts.at(column)));
        }
        return List.copyOf(cells);
    }

    private static String cell(long count) {
        return count == 0 ? NOTHING : Long.toString(count);
    }
}
