package de.okd.geo.join;

import com.google.common.collect.ImmutableSortedMap;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.coverage.RegionPolygon;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Which region each point belongs to. Immutable. */
public final class PointMatch {
    static final int OUTSIDE = -1;
    static final int UNPLACED = -2;

    /** Marks the index of a region that is not the point's own but the nearest. */
    static final int NEAREST = 1 << 30;

    private final List<RegionPolygon> polygons;
    private final int[] found;
    private final PointReport report;

    PointMatch(List<RegionPolygon> polygons, int[] found, PointReport report) {
        this.polygons = polygons;
        this.found = found;
        this.report = report;
    }

    /** How many points there are; they have the numbers of the {@link de.okd.geo.point.Points} matched. */
    public int size() {
        return found.length;
    }

    /** The region of a point; empty if it is outside or has no coordinates. */
    public Optional<Region> find(int point) {
        int index = index(point);
        return index < 0 ? Optional.empty() : Optional.of(polygons.get(index).region());
    }

    /** The index of the point's region in {@link de.okd.geo.coverage.RegionCoverage#polygons()}, or -1. */
    public int index(int point) {
        return found[point] < 0 ? OUTSIDE : found[point] & ~NEAREST;
    }

    public Placement placement(int point) {
        return switch (found[point]) {
            case OUTSIDE -> Placement.OUTSIDE;
            case UNPLACED -> Placement.UNPLACED;
            default -> (found[point] & NEAREST) == 0 ? Placement.INSIDE : Placement.NEAREST;
        };
    }

    /** How many points each region of the coverage has, zeros included, in the order of the keys. */
    public SortedMap<RegionKey, Long> counts() {
        long[] counts = new long[polygons.size()];
        for (int point = 0; point < size(); point++) {
            if (index(point) >= 0) {
                counts[index(point)]++;
            }
        }
        ImmutableSortedMap.Builder<RegionKey, Long> byKey = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < counts.length; i++) {
            byKey.put(polygons.get(i).region().key(), counts[i]);
        }
        return byKey.build();
    }

    public PointReport report() {
        return report;
    }

    @Override
    public String toString() {
        return report.toString();
    }
}
