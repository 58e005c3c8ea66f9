package de.okd.geo.io;

import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.crs.CrsTransform;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.io.feature.Attribute;
import de.okd.geo.io.feature.FeatureTable;
import de.okd.geo.io.feature.Reprojection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Makes of a coverage what is written. */
final class CoverageTable {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private CoverageTable() {}

    static FeatureTable of(RegionCoverage coverage, List<ValueColumn> columns, GermanCrs crs) {
        List<RegionPolygon> regions = coverage.polygons();
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(text("AGS", regions, region -> region.region().key().value()));
        attributes.add(text("GEN", regions, region -> region.region().name()));
        columns.forEach(column -> attributes.addAll(column.attributes(coverage)));
        Reprojection reprojection = new Reprojection(CrsTransform.between(GermanCrs.UTM_32, crs));
        List<MultiPolygon> polygons = regions.stream()
                .map(region -> oriented(reprojection.apply(region.geometry())))
                .toList();
        return new FeatureTable(name(coverage.provenance().file()), crs, attributes, polygons, coverage.provenance());
    }

    private static String name(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        return stem.isBlank() ? "boundaries" : stem;
    }

    private static Attribute text(String name, List<RegionPolygon> regions, Function<RegionPolygon, String> value) {
        List<@Nullable Object> values = new ArrayList<>();
        regions.forEach(region -> values.add(value.apply(region)));
        return new Attribute(name, Attribute.Type.TEXT, values);
    }

    /** All parts with shells counterclockwise and holes clockwise, as OGC and RFC 7946 want them. */
    private static MultiPolygon oriented(Geometry geometry) {
        Polygon[] polygons = new Polygon[geometry.getNumGeometries()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = oriented((Polygon) geometry.getGeometryN(i));
        }
        return FACTORY.createMultiPolygon(polygons);
    }

    private static Polygon oriented(Polygon polygon) {
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = turned(polygon.getInteriorRingN(i), false);
        }
        return FACTORY.createPolygon(turned(polygon.getExteriorRing(), true), holes);
    }

    private static LinearRing turned(LinearRing ring, boolean counterclockwise) {
        return Orientation.isCCW(ring.getCoordinateSequence()) == counterclockwise ? ring : ring.reverse();
    }
}
