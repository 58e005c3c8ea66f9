package de.okd.geo.io;

import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.io.feature.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that are written beside the polygons of their regions. */
record ValueColumn(String name, RegionColumn column) {
    private static final String STATUS = "_status";

    /** Some formats do not tell capital letters from small ones. */
    static void requireDistinct(List<ValueColumn> columns) {
        Set<String> names = new HashSet<>(Set.of("ags", "gen", "geometry", "geom", "fid", "epsg", "wkt"));
        for (ValueColumn column : columns) {
            for (String name : List.of(column.name, column.name + STATUS)) {
                if (name.isBlank() || !names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new IllegalArgumentException(
                            "The name \"" + name
                                    + "\" is taken or blank; choose another than AGS, GEN, geometry, geom, fid, EPSG, WKT and those given before");
                }
            }
        }
    }

    /** The values and their statuses, one for each polygon of the coverage. */
    List<Attribute> attributes(RegionCoverage coverage) {
        Map<RegionKey, RegionColumn.Value> byKey = new HashMap<>();
        for (RegionColumn.Value value : column.values()) {
            coverage.findPolygon(value.region().key())
                    .ifPresent(polygon -> byKey.put(polygon.region().key(), value));
        }
        List<@Nullable Object> values = new ArrayList<>();
        List<@Nullable Object> statuses = new ArrayList<>();
        for (RegionKey key : coverage.keys()) {
            RegionColumn.Value value = byKey.get(key);
            values.add(value == null || !Double.isFinite(value.value()) ? null : (Object) value.value());
            statuses.add(value == null ? null : value.status().name());
        }
        return List.of(
                new Attribute(name, Attribute.Type.NUMBER, values),
                new Attribute(name + STATUS, Attribute.Type.TEXT, statuses));
    }
}
