package de.okd.geo.coverage;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How facts and polygons fit together, at the level of municipalities.
 *
 * @param matched the keys of the polygons that have facts, ascending
 * @param factsWithoutPolygon municipalities, independent cities and city states that cannot be drawn, by key
 * @param polygonsWithoutFact by key; uninhabited areas (gemeindefreie Gebiete) usually have no facts
 */
public record MatchReport(List<RegionKey> matched, List<Region> factsWithoutPolygon, List<Region> polygonsWithoutFact) {
    private static final int SHOWN = 5;

    public MatchReport {
        matched = List.copyOf(matched);
        factsWithoutPolygon = List.copyOf(factsWithoutPolygon);
        polygonsWithoutFact = List.copyOf(polygonsWithoutFact);
    }

    /** Whether every fact that should have a polygon has one. */
    public boolean isComplete() {
        return factsWithoutPolygon.isEmpty();
    }

    /** For example {@code 48 matched; 1 fact without polygon: 06437002 Beerfelden; 0 polygons without fact}. */
    @Override
    public String toString() {
        return matched.size() + " matched; " + listed("fact", "without polygon", factsWithoutPolygon) + "; "
                + listed("polygon", "without fact", polygonsWithoutFact);
    }

    private static String listed(String noun, String lack, List<Region> regions) {
        String count = regions.size() + " " + noun + (regions.size() == 1 ? " " : "s ") + lack;
        String names = regions.stream()
                .limit(SHOWN)
                .map(region -> region.key() + " " + region.name())
                .collect(Collectors.joining(", "));
        return regions.isEmpty() ? count : count + ": " + names + (regions.size() > SHOWN ? ", …" : "");
    }
}
