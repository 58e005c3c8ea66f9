package de.okd.geo.io.geopackage;

import de.okd.core.error.Finding;
import de.okd.geo.io.feature.Flaw;
import de.okd.geo.io.feature.Shape;
import de.okd.geo.io.feature.WellKnownBinary;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** GeoPackage's own header before well-known binary (OGC 12-128, clause 2.1.3). */
final class GeometryBlob {
    private static final int HEADER = 8;
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};
    private static final int FLAGS = 3;
    private static final int EXTENDED = 0b0010_0000;
    private static final byte LITTLE_ENDIAN_WITH_ENVELOPE = 0b0000_0011;

    private GeometryBlob() {}

    static Shape shape(byte[] blob) {
        if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P') {
            return flawed("has a geometry without the header of a GeoPackage");
        }
        int envelope = (blob[FLAGS] >> 1) & 0b111;
        if ((blob[FLAGS] & EXTENDED) != 0) {
            return flawed("has a geometry of an extended type");
        }
        if (envelope >= ENVELOPES.length || HEADER + ENVELOPES[envelope] > blob.length) {
            return flawed("has a geometry with a damaged header");
        }
        return WellKnownBinary.shape(Arrays.copyOfRange(blob, HEADER + ENVELOPES[envelope], blob.length));
    }

    private static Shape flawed(String what) {
        return new Shape(Shape.FACTORY.createPolygon(), 0, new Flaw(Finding.Code.GEOMETRY_MISSING, what));
    }

    static byte[] of(Geometry geometry, int srs) {
        byte[] wkb = WellKnownBinary.of(geometry);
        Envelope bounds = geometry.getEnvelopeInternal();
        return ByteBuffer.allocate(HEADER + ENVELOPES[1] + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'G', 'P', 0, LITTLE_ENDIAN_WITH_ENVELOPE})
                .putInt(srs)
                .putDouble(bounds.getMinX())
                .putDouble(bounds.getMaxX())
                .putDouble(bounds.getMinY())
                .putDouble(bounds.getMaxY())
                .put(wkb)
                .array();
    }
}
