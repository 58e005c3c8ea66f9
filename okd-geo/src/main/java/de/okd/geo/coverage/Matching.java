package de.okd.geo.coverage;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares the regions of facts with the polygons of municipalities. */
final class Matching {
    private final NavigableSet<String> known = new TreeSet<>();
    private final RegionCoverage municipalities;

    private Matching(Collection<Region> facts, RegionCoverage municipalities) {
        this.municipalities = municipalities;
        facts.forEach(region -> known.add(region.key().value()));
        municipalities.keys().forEach(key -> known.add(key.value()));
    }

    static MatchReport of(Collection<Region> facts, RegionCoverage municipalities) {
        Matching matching = new Matching(facts, municipalities);
        SortedSet<RegionKey> matched = new TreeSet<>();
        facts.forEach(region -> municipalities
                .findPolygon(region.key())
                .ifPresent(polygon -> matched.add(polygon.region().key())));
        List<Region> polygons = municipalities.polygons().stream()
                .map(RegionPolygon::region)
                .filter(region -> !matched.contains(region.key()))
                .toList();
        return new MatchReport(List.copyOf(matched), matching.missing(facts), polygons);
    }

    private List<Region> missing(Collection<Region> facts) {
        return facts.stream()
                .filter(region -> isExpected(region.key()))
                .filter(region -> municipalities.find(region.key()).isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Region::key))
                .toList();
    }

    private boolean isExpected(RegionKey key) {
        return key.level() == RegionLevel.MUNICIPALITY
                || ((key.level() == RegionLevel.DISTRICT || key.level() == RegionLevel.STATE) && !hasParts(key));
    }

    /** Whether any fact or polygon lies inside the region. */
    private boolean hasParts(RegionKey key) {
        String next = known.higher(key.value());
        return next != null && next.startsWith(key.value());
    }
}
