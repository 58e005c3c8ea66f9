package de.okd.geo.coverage;

import static java.util.Objects.requireNonNull;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Unites the parts of upper regions. */
final class Dissolve {
    private static final List<RegionLevel> PARTS =
            List.of(RegionLevel.MUNICIPALITY, RegionLevel.DISTRICT, RegionLevel.STATE);
    private static final double NEGLIGIBLE_SHARE = 1e-9;

    private Dissolve() {}

    static List<RegionPolygon> to(RegionLevel level, RegionCoverage coverage) {
        int digits = digits(level);
        RegionLevel lowest = PARTS.stream()
                .filter(candidate -> !coverage.at(candidate).keys().isEmpty())
                .filter(candidate -> candidate.compareTo(level) >= 0)
                .findFirst()
                .orElseThrow(() -> nothingBelow(level, coverage));
        SortedMap<RegionKey, List<RegionPolygon>> groups = coverage.at(lowest).polygons().stream()
                .collect(Collectors.groupingBy(
                        part -> parent(part.region().key(), digits), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> united(group.getKey(), group.getValue(), coverage))
                .toList();
    }

    /** The areas that a map makes of regions; a region that is mapped but has no polygon would make its area too small. */
    static List<RegionPolygon> to(Map<RegionKey, Region> areas, RegionCoverage coverage) {
        SortedMap<RegionKey, Region> regions = new TreeMap<>();
        SortedMap<RegionKey, List<RegionPolygon>> parts = new TreeMap<>();
        new TreeMap<>(areas).forEach((key, area) -> {
            regions.putIfAbsent(area.key(), area);
            parts.computeIfAbsent(area.key(), unused -> new ArrayList<>())
                    .add(coverage.findPolygon(key).orElseThrow(() -> coverage.missing(key)));
        });
        return regions.values().stream()
                .map(area -> new RegionPolygon(area, union(distinct(requireNonNull(parts.get(area.key()))))))
                .toList();
    }

    static List<RegionPolygon> to(RegionLevel level, RegionRegister register, RegionCoverage coverage) {
        RegionCoverage municipalities = coverage.at(RegionLevel.MUNICIPALITY);
        if (municipalities.keys().isEmpty()) {
            throw nothingBelow(level, coverage);
        }
        Map<RegionKey, Region> areas = municipalities.polygons().stream()
                .map(RegionPolygon::region)
                .collect(Collectors.toMap(Region::key, region -> parent(region, level, register)));
        return to(areas, municipalities);
    }

    private static Region parent(Region region, RegionLevel level, RegionRegister register) {
        return register.parents(region.key()).stream()
                .filter(parent -> parent.key().level() == level)
                .findFirst()
                .orElse(region);
    }

    private static OkdException nothingBelow(RegionLevel level, RegionCoverage coverage) {
        return new OkdException(
                ErrorCode.NO_GEOMETRY,
                "Could not unite polygons to the level " + level + ": "
                        + coverage.provenance().file()
                        + " has none of that level or below. Load a boundary file of "
                        + "municipalities, for example VG250 or VG5000.");
    }

    private static List<RegionPolygon> distinct(List<RegionPolygon> parts) {
        return parts.stream().distinct().toList();
    }

    private static int digits(RegionLevel level) {
        return switch (level) {
            case COUNTRY -> 0;
            case STATE -> 2;
            case ADMINISTRATIVE_REGION -> 3;
            case DISTRICT -> 5;
            case ASSOCIATION, MUNICIPALITY, BOROUGH, CUSTOM_AREA, GRID_CELL ->
                throw new IllegalArgumentException("The keys of municipalities do not tell their " + level
                        + ": expected DISTRICT, ADMINISTRATIVE_REGION, STATE or COUNTRY.");
        };
    }

    private static RegionKey parent(RegionKey part, int digits) {
        return digits == 0 ? RegionKey.GERMANY : RegionKey.parse(part.value().substring(0, digits));
    }

    private static RegionPolygon united(RegionKey key, List<RegionPolygon> parts, RegionCoverage coverage) {
        String name = coverage.findPolygon(key)
                .map(polygon -> polygon.region().name())
                .orElse(parts.size() == 1 ? parts.get(0).region().name() : key.value());
        return new RegionPolygon(new Region(key, name), union(parts));
    }

    /** The fast union is right only for parts that meet without overlap, so its result is checked. */
    static Geometry union(List<RegionPolygon> parts) {
        Geometry[] polygons = parts.stream().map(RegionPolygon::geometry).toArray(Geometry[]::new);
        double area =
                parts.stream().mapToDouble(part -> part.geometry().getArea()).sum();
        Geometry united = CoverageUnion.union(polygons);
        boolean trustworthy = united.isValid() && Math.abs(united.getArea() - area) <= NEGLIGIBLE_SHARE * area;
        return trustworthy ? united : OverlayNGRobust.union(List.of(polygons));
    }
}
