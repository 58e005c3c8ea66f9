package de.okd.geo.draw;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/** Geometries as shapes of Java2D. */
final class ScreenShapes {
    private ScreenShapes() {}

    static Path2D of(Geometry geometry) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line) {
                append(line, path);
            }
        });
        return path;
    }

    private static void append(LineString line, Path2D path) {
        CoordinateSequence points = line.getCoordinateSequence();
        path.moveTo(points.getX(0), points.getY(0));
        for (int i = 1; i < points.size(); i++) {
            path.lineTo(points.getX(i), points.getY(i));
        }
        if (line instanceof LinearRing) {
            path.closePath();
        }
    }
}
