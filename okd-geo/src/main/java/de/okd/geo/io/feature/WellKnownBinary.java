package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Well-known binary, in OGC's, ISO's and PostGIS' dialects. */
public final class WellKnownBinary {
    private WellKnownBinary() {}

    /** What cannot be read is a shape with a flaw. */
    public static Shape shape(byte[] wkb) {
        try {
            return Shape.of(new WKBReader(Shape.FACTORY).read(wkb));
        } catch (ParseException | IllegalArgumentException e) {
            return unreadable(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return unreadable("it is nested without end");
        }
    }

    private static Shape unreadable(String reason) {
        Flaw flaw = new Flaw(
                Finding.Code.GEOMETRY_MISSING,
                "has a geometry that is no well-known binary of simple features (" + reason + ")");
        return new Shape(Shape.FACTORY.createPolygon(), 0, flaw);
    }

    /** Little endian, x and y only. */
    public static byte[] of(Geometry geometry) {
        return new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
    }
}
