package de.okd.geo.map;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** The {@code d} attribute of polygons in pixels, to a tenth of a pixel. */
final class PathData {
    private PathData() {}

    static String of(Geometry polygon) {
        StringBuilder path = new StringBuilder();
        List<?> rings = LinearComponentExtracter.getLines(polygon);
        rings.forEach(ring -> append(((LineString) ring).getCoordinates(), path));
        return path.toString();
    }

    private static void append(Coordinate[] ring, StringBuilder path) {
        String last = "";
        String separator = "M";
        for (int i = 0; i < ring.length - 1; i++) {
            String point = Svg.px(ring[i].x) + " " + Svg.px(ring[i].y);
            if (!point.equals(last)) {
                path.append(separator).append(point);
                separator = "L";
            }
            last = point;
        }
        path.append('Z');
    }
}
