package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * The geometry of a feature as delivered, not validated: closed rings of at least three corners, finite coordinates, no z.
 *
 * @param geometry empty where there is none
 * @param lines how many rings were left out because they enclose nothing
 * @param flaw what is wrong with the delivered coordinates, or null
 */
public record Shape(Geometry geometry, int lines, @Nullable Flaw flaw) {
    /** Of all geometries as delivered. */
    public static final GeometryFactory FACTORY = new GeometryFactory();

    public static final Shape NONE = of(FACTORY.createPolygon());

    private static final int FEWEST_POINTS = 4;
    private static final Flaw NOT_FINITE =
            new Flaw(Finding.Code.GEOMETRY_MISSING, "has a coordinate that is not a finite number");

    public static Shape of(Geometry geometry) {
        boolean isFinite = Arrays.stream(geometry.getCoordinates())
                .allMatch(corner -> Double.isFinite(corner.x) && Double.isFinite(corner.y));
        return isFinite ? new Shape(geometry, 0, null) : new Shape(FACTORY.createPolygon(), 0, NOT_FINITE);
    }

    /** @param xy x and y in turn, one point or several; an empty shape for none */
    public static Shape ofPoints(double[] xy) {
        Point[] points = new Point[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = FACTORY.createPoint(new Coordinate(xy[2 * i], xy[2 * i + 1]));
        }
        return of(points.length == 1 ? points[0] : FACTORY.createMultiPoint(points));
    }

    /** @param polygons of each the shell and then its holes, as x and y in turn; rings need not be closed */
    public static Shape ofPolygons(List<List<double[]>> polygons) {
        List<Polygon> made = new ArrayList<>();
        int lines = 0;
        for (List<double[]> rings : polygons) {
            if (!rings.stream().flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
                return new Shape(FACTORY.createPolygon(), 0, NOT_FINITE);
            }
            List<LinearRing> closed = rings.stream()
                    .filter(ring -> !isLine(ring))
                    .map(Shape::ring)
                    .toList();
            lines += rings.size() - closed.size();
            if (!rings.isEmpty() && !isLine(rings.get(0))) {
                made.add(polygon(closed));
            }
        }
        return new Shape(united(made), lines, null);
    }

    /** Whether a ring has less than three corners and the first one again; it encloses nothing. */
    public static boolean isLine(double[] ring) {
        return ring.length < 2 * FEWEST_POINTS;
    }

    /** @param xy x and y of at least three corners in turn; closed if it is not */
    public static LinearRing ring(double[] xy) {
        int points = xy.length / 2;
        boolean isClosed = xy[0] == xy[xy.length - 2] && xy[1] == xy[xy.length - 1];
        Coordinate[] corners = new Coordinate[isClosed ? points : points + 1];
        for (int i = 0; i < corners.length; i++) {
            int at = 2 * (i % points);
            corners[i] = new Coordinate(xy[at], xy[at + 1]);
        }
        return FACTORY.createLinearRing(corners);
    }

    private static Polygon polygon(List<LinearRing> rings) {
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
    }

    private static Geometry united(List<Polygon> polygons) {
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }
}
