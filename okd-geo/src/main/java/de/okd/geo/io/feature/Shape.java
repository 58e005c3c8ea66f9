package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    private static final int FEWEST_CORNERS = 3;
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

    /** Lines, which are no boundaries but can be named. */
    public static Shape ofLines(List<double[]> lines) {
        Geometry[] made = lines.stream()
                .filter(line -> line.length >= 4)
                .map(line -> FACTORY.createLineString(corners(line, line.length / 2)))
                .toArray(Geometry[]::new);
        return of(made.length == 1 ? made[0] : FACTORY.createGeometryCollection(made));
    }

    /** All parts as one geometry. */
    public static Shape ofCollection(List<Shape> parts) {
        Geometry[] geometries = parts.stream().map(Shape::geometry).toArray(Geometry[]::new);
        Flaw flaw = parts.stream()
                .map(Shape::flaw)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int lines = parts.stream().mapToInt(Shape::lines).sum();
        return new Shape(FACTORY.createGeometryCollection(geometries), lines, flaw);
    }

    /** @param polygons of each the shell and then its holes, as x and y in turn; rings need not be closed */
    public static Shape ofPolygons(List<List<double[]>> polygons) {
        List<Polygon> made = new ArrayList<>();
        int lines = 0;
        for (List<double[]> rings : polygons) {
            if (!areFinite(rings)) {
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

    /** Whether all coordinates are numbers that a place can have. */
    public static boolean areFinite(List<double[]> rings) {
        for (double[] ring : rings) {
            for (double coordinate : ring) {
                if (!Double.isFinite(coordinate)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a ring has less than three corners; it encloses nothing. The first point counts once if it ends the ring. */
    public static boolean isLine(double[] ring) {
        return ring.length < 2 * FEWEST_CORNERS || corners(ring) < FEWEST_CORNERS;
    }

    private static int corners(double[] ring) {
        boolean isClosed = ring[0] == ring[ring.length - 2] && ring[1] == ring[ring.length - 1];
        return ring.length / 2 - (isClosed ? 1 : 0);
    }

    /** @param xy x and y of at least three corners in turn; closed if it is not */
    public static LinearRing ring(double[] xy) {
        return FACTORY.createLinearRing(corners(xy, corners(xy) + 1));
    }

    /** As many as asked for, beginning anew after the last. */
    private static Coordinate[] corners(double[] xy, int count) {
        Coordinate[] corners = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            int at = 2 * i < xy.length ? 2 * i : 2 * i - xy.length;
            corners[i] = new Coordinate(xy[at], xy[at + 1]);
        }
        return corners;
    }

    private static Polygon polygon(List<LinearRing> rings) {
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
    }

    private static Geometry united(List<Polygon> polygons) {
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }
}
