package de.okd.geo.draw;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Simple geometries in pixels. */
public final class Outlines {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Outlines() {}

    /** @param places x and y of each point in turn, at least two points */
    public static Geometry line(double... places) {
        return FACTORY.createLineString(coordinates(places));
    }

    /** @param places x and y of each corner in turn, the first one not repeated */
    public static Geometry polygon(double... places) {
        Coordinate[] ring = new Coordinate[places.length / 2 + 1];
        System.arraycopy(coordinates(places), 0, ring, 0, ring.length - 1);
        ring[ring.length - 1] = ring[0];
        return FACTORY.createPolygon(ring);
    }

    public static Geometry rectangle(double left, double top, double width, double height) {
        return polygon(left, top, left + width, top, left + width, top + height, left, top + height);
    }

    /** Lines of two points each. */
    static Geometry segments(ImmutableDoubleArray places) {
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < places.length(); i += 4) {
            lines.add(FACTORY.createLineString(
                    coordinates(places.subArray(i, i + 4).toArray())));
        }
        return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    private static Coordinate[] coordinates(double... places) {
        Coordinate[] coordinates = new Coordinate[places.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(places[2 * i], places[2 * i + 1]);
        }
        return coordinates;
    }
}
