package de.okd.examples.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The content of a polygon record: type, bounds, ring starts and points, all little-endian. */
final class ShapefilePolygon {

    static final int TYPE = 5;

    private static final int FIXED_BYTES = 44;
    private static final int BYTES_PER_PART = 4;
    private static final int BYTES_PER_POINT = 16;

    private ShapefilePolygon() {}

    static byte[] bytes(Polygon polygon) {
        List<LinearRing> rings = rings(polygon);
        int size = FIXED_BYTES + BYTES_PER_PART * rings.size() + BYTES_PER_POINT * polygon.getNumPoints();
        ByteBuffer content = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(TYPE);
        putBounds(polygon.getEnvelopeInternal(), content);
        content.putInt(rings.size()).putInt(polygon.getNumPoints());
        putStarts(rings, content);
        rings.forEach(ring -> putPoints(ring, content));
        return content.array();
    }

    static void putBounds(Envelope bounds, ByteBuffer target) {
        target.putDouble(bounds.getMinX()).putDouble(bounds.getMinY());
        target.putDouble(bounds.getMaxX()).putDouble(bounds.getMaxY());
    }

    private static List<LinearRing> rings(Polygon polygon) {
        // The normal form runs shells clockwise and holes counter-clockwise, as shapefiles demand.
        Polygon normal = (Polygon) polygon.norm();
        List<LinearRing> rings = new ArrayList<>();
        rings.add(normal.getExteriorRing());
        for (int i = 0; i < normal.getNumInteriorRing(); i++) {
            rings.add(normal.getInteriorRingN(i));
        }
        return rings;
    }

    private static void putStarts(List<LinearRing> rings, ByteBuffer content) {
        int start = 0;
        for (LinearRing ring : rings) {
            content.putInt(start);
            start += ring.getNumPoints();
        }
    }

    private static void putPoints(LinearRing ring, ByteBuffer content) {
        for (Coordinate point : ring.getCoordinates()) {
            content.putDouble(point.getX()).putDouble(point.getY());
        }
    }
}
