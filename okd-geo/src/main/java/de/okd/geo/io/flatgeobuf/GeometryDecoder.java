package de.okd.geo.io.flatgeobuf;

import com.google.common.base.Preconditions;
import de.okd.geo.io.feature.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;

/**
 * Makes shapes of geometries in FlatBuffers, whose parts may be anywhere in the buffer, the same part many times: no more is
 * read than the buffer can hold once.
 */
final class GeometryDecoder {
    private static final int DEEPEST = 16;
    private static final int POINT_BYTES = 16;

    private long pointsLeft;
    private long partsLeft;

    /** @param bytes of the buffer */
    GeometryDecoder(int bytes) {
        this.pointsLeft = bytes / POINT_BYTES;
        this.partsLeft = bytes / Integer.BYTES;
    }

    /** @param declared the type in the header, which holds for geometries that name none */
    Shape shape(Geometry geometry, int declared) {
        return shape(geometry, geometry.type() == GeometryType.Unknown ? declared : geometry.type(), 0);
    }

    private Shape shape(Geometry geometry, int type, int depth) {
        Preconditions.checkArgument(depth < DEEPEST, "geometries are nested deeper than %s", DEEPEST);
        return switch (type) {
            case GeometryType.Point, GeometryType.MultiPoint -> Shape.ofPoints(coordinates(geometry));
            case GeometryType.LineString, GeometryType.MultiLineString -> Shape.ofLines(rings(geometry));
            case GeometryType.Polygon -> Shape.ofPolygons(List.of(rings(geometry)));
            case GeometryType.MultiPolygon -> Shape.ofPolygons(polygons(geometry));
            case GeometryType.GeometryCollection -> collection(geometry, depth);
            default -> throw new IllegalArgumentException("the type of geometry " + type + " is no simple feature");
        };
    }

    private Shape collection(Geometry geometry, int depth) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < parts(geometry); i++) {
            shapes.add(shape(geometry.parts(i), geometry.parts(i).type(), depth + 1));
        }
        return shapes.isEmpty() ? Shape.NONE : Shape.ofCollection(shapes);
    }

    private List<List<double[]>> polygons(Geometry geometry) {
        List<List<double[]>> polygons = new ArrayList<>();
        for (int i = 0; i < parts(geometry); i++) {
            polygons.add(rings(geometry.parts(i)));
        }
        return polygons;
    }

    private int parts(Geometry geometry) {
        int parts = geometry.partsLength();
        partsLeft--;
        Preconditions.checkArgument(parts <= partsLeft, "more parts than bytes");
        return parts;
    }

    /** One ring if their ends are not given. */
    private List<double[]> rings(Geometry geometry) {
        double[] xy = coordinates(geometry);
        int ends = geometry.endsLength();
        if (ends == 0) {
            return xy.length == 0 ? List.of() : List.of(xy);
        }
        List<double[]> rings = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < ends; i++) {
            int end = Math.toIntExact(2 * geometry.ends(i));
            Preconditions.checkArgument(start <= end && end <= xy.length, "a ring ends at %s of %s", end, xy.length);
            rings.add(Arrays.copyOfRange(xy, start, end));
            start = end;
        }
        return rings;
    }

    private double[] coordinates(Geometry geometry) {
        int length = geometry.xyLength();
        pointsLeft -= length / 2;
        Preconditions.checkArgument(length % 2 == 0 && pointsLeft >= 0, "%s coordinates, more than bytes", length);
        double[] xy = new double[length];
        for (int i = 0; i < length; i++) {
            xy[i] = geometry.xy(i);
        }
        return xy;
    }
}
