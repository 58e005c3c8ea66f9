package de.okd.geo.map;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumn.Value;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts values on polygons. */
final class MappedRegions {
    private MappedRegions() {}

    /**
     * @throws OkdException {@code NO_GEOMETRY} if no region of the column has a polygon
     */
    static void require(RegionCoverage coverage, RegionColumn column) {
        if (of(coverage, column).isEmpty()) {
            throw new OkdException(
                    ErrorCode.NO_GEOMETRY,
                    "Could not draw \"" + column.title() + "\": none of its "
                            + column.values().size()
                            + " regions is a municipality with a polygon in "
                            + coverage.provenance().file()
                            + ". Ask for values at the level of municipalities, or load the boundaries of these regions.");
        }
    }

    /** The municipalities, by key, of all districts in which any municipality is in the column. */
    static List<MappedRegion> of(RegionCoverage coverage, RegionColumn column) {
        return of(coverage, column, districts(coverage, List.of(column)));
    }

    /** The first five digits of the municipalities in any of the columns. */
    static Set<String> districts(RegionCoverage coverage, List<RegionColumn> columns) {
        RegionCoverage municipalities = coverage.at(RegionLevel.MUNICIPALITY);
        return columns.stream()
                .flatMap(column -> values(municipalities, column).keySet().stream())
                .map(MappedRegions::district)
                .collect(Collectors.toSet());
    }

    /** The municipalities of some districts, by key. */
    static List<MappedRegion> of(RegionCoverage coverage, RegionColumn column, Set<String> districts) {
        RegionCoverage municipalities = coverage.at(RegionLevel.MUNICIPALITY);
        Map<RegionKey, Value> values = values(municipalities, column);
        return municipalities.polygons().stream()
                .filter(polygon -> districts.contains(district(polygon.region().key())))
                .map(polygon -> mapped(
                        polygon, Optional.ofNullable(values.get(polygon.region().key()))))
                .toList();
    }

    /** By the key of the polygon; the most detailed key counts if a city is in the column twice. */
    private static Map<RegionKey, Value> values(RegionCoverage municipalities, RegionColumn column) {
        Map<RegionKey, Value> values = new TreeMap<>();
        for (Value value : column.values()) {
            municipalities
                    .findPolygon(value.region().key())
                    .ifPresent(polygon -> values.merge(polygon.region().key(), value, MappedRegions::moreDetailed));
        }
        return values;
    }

    private static Value moreDetailed(Value first, Value second) {
        return second.region().key().value().length()
                        > first.region().key().value().length()
                ? second
                : first;
    }

    private static String district(RegionKey municipality) {
        return municipality.value().substring(0, 5);
    }

    private static MappedRegion mapped(RegionPolygon polygon, Optional<Value> value) {
        ObservationStatus status = value.map(Value::status).orElse(ObservationStatus.ABSENT);
        double number = status.hasValue() ? value.map(Value::value).orElse(Double.NaN) : Double.NaN;
        return new MappedRegion(polygon.region(), polygon.geometry(), number, status);
    }
}
