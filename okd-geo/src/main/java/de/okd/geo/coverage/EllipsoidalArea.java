package de.okd.geo.coverage;

import de.okd.geo.crs.CrsTransform;
import de.okd.geo.crs.GermanCrs;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas on the ellipsoid GRS 1980, by way of Lambert's azimuthal equal-area projection (EPSG:3035), on whose map every area is
 * that on the ellipsoid.
 *
 * <p>The edges of a coverage are straight on the map of UTM zone 32 and would be bent on that of LAEA, so points are put between
 * corners more than {@value #STEP} m apart. What is left of the bend is less than a millionth of the area of a municipality.
 */
final class EllipsoidalArea {
    private static final double STEP = 500;
    private static final CrsTransform EQUAL_AREA = CrsTransform.between(GermanCrs.UTM_32, GermanCrs.LAEA);

    private EllipsoidalArea() {}

    /** Of a polygon or multipolygon in EPSG:25832, in square metres. */
    static double of(Geometry polygons) {
        double area = 0;
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            area += of((Polygon) polygons.getGeometryN(i));
        }
        return area;
    }

    private static double of(Polygon polygon) {
        double area = of(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            area -= of(polygon.getInteriorRingN(i));
        }
        return area;
    }

    private static double of(LinearRing ring) {
        double[] xy = withPointsBetween(ring.getCoordinates());
        EQUAL_AREA.transform(xy);
        return Math.abs(enclosed(xy));
    }

    private static double[] withPointsBetween(Coordinate[] corners) {
        int points = 1;
        for (int i = 1; i < corners.length; i++) {
            points += steps(corners[i - 1], corners[i]);
        }
        double[] xy = new double[corners.length == 0 ? 0 : 2 * points];
        int at = 0;
        for (int i = 1; i < corners.length; i++) {
            at = edge(corners[i - 1], corners[i], xy, at);
        }
        System.arraycopy(xy, 0, xy, at, xy.length - at);
        return xy;
    }

    private static int steps(Coordinate from, Coordinate to) {
        return (int) Math.max(1, Math.ceil(from.distance(to) / STEP));
    }

    /** Its first end and the points on it; the last end begins the next edge. */
    private static int edge(Coordinate from, Coordinate to, double[] xy, int at) {
        int steps = steps(from, to);
        for (int i = 0; i < steps; i++) {
            xy[at + 2 * i] = from.x + (to.x - from.x) * i / steps;
            xy[at + 2 * i + 1] = from.y + (to.y - from.y) * i / steps;
        }
        return at + 2 * steps;
    }

    /** By the shoelace formula, seen from the first corner so that little is lost to rounding. */
    private static double enclosed(double[] xy) {
        double twice = 0;
        for (int i = 2; i + 3 < xy.length; i += 2) {
            twice += (xy[i] - xy[0]) * (xy[i + 3] - xy[1]) - (xy[i + 2] - xy[0]) * (xy[i + 1] - xy[1]);
        }
        return twice / 2;
    }
}
