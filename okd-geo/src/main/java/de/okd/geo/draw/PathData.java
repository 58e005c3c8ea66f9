package de.okd.geo.draw;

import com.google.common.primitives.ImmutableDoubleArray;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/** The {@code d} attribute of outlines, to a tenth of a pixel; points that fall together are one. */
final class PathData {
    private final StringBuilder path;
    private long lastX;
    private long lastY;

    private PathData(StringBuilder path) {
        this.path = path;
    }

    static void append(Geometry outline, StringBuilder path) {
        PathData data = new PathData(path);
        outline.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line) {
                data.line(line);
            }
        });
    }

    private void line(LineString line) {
        boolean closed = line instanceof LinearRing;
        CoordinateSequence points = line.getCoordinateSequence();
        char command = 'M';
        for (int i = 0; i < points.size() - (closed ? 1 : 0); i++) {
            if (point(command, Math.round(points.getX(i) * 10), Math.round(points.getY(i) * 10))) {
                command = 'L';
            }
        }
        path.append(closed ? "Z" : "");
    }

    private boolean point(char command, long x, long y) {
        if (command == 'L' && x == lastX && y == lastY) {
            return false;
        }
        Svg.tenths(x, path.append(command));
        Svg.tenths(y, path.append(' '));
        lastX = x;
        lastY = y;
        return true;
    }

    /** Lines of no length, which a round pen makes dots of. */
    static String dots(ImmutableDoubleArray places) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < places.length(); i += 2) {
            Svg.tenths(Math.round(places.get(i) * 10), path.append('M'));
            Svg.tenths(Math.round(places.get(i + 1) * 10), path.append(' '));
            path.append("h0");
        }
        return path.toString();
    }
}
