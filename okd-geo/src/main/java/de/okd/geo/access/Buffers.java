package de.okd.geo.access;

import de.okd.geo.point.GroundDistance;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Areas within a distance, in metres on the ground, drawn in EPSG:25832: the radius in the map is stretched by the map's scale
 * at the place, so that it is right to a centimetre in 1 km and to a metre in 10 km anywhere in Germany.
 */
public final class Buffers {
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 25832);
    private static final int SEGMENTS_OF_A_QUARTER = 16;

    private Buffers() {}

    /**
     * A circle round each point, as a polygon of 64 corners that lie on the circle; its area is 0.16 % below the circle's.
     * Points without coordinates have an empty polygon.
     */
    public static List<Geometry> around(Points points, double metres) {
        require(metres);
        List<Geometry> circles = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            circles.add(points.isPlaced(i) ? circle(points.x(i), points.y(i), metres) : FACTORY.createPolygon());
        }
        return circles;
    }

    private static Geometry circle(double x, double y, double metres) {
        return around(FACTORY.createPoint(new Coordinate(x, y)), metres);
    }

    /** All places within a distance of any of the points, each place once. */
    public static Geometry served(Points points, double metres) {
        return OverlayNGRobust.union(around(points, metres));
    }

    /**
     * The area within a distance of a geometry in EPSG:25832, with the scale of the map at the middle of its envelope: made for
     * geometries of municipal size.
     */
    public static Geometry around(Geometry geometry, double metres) {
        require(metres);
        if (geometry.isEmpty()) {
            return FACTORY.createPolygon();
        }
        Coordinate middle = geometry.getEnvelopeInternal().centre();
        double radius = metres * GroundDistance.scale(middle.x, middle.y);
        return BufferOp.bufferOp(geometry, radius, new BufferParameters(SEGMENTS_OF_A_QUARTER));
    }

    private static void require(double metres) {
        if (!(metres > 0 && Double.isFinite(metres))) {
            throw new IllegalArgumentException("A distance is a number of metres above zero, not " + metres);
        }
    }
}
