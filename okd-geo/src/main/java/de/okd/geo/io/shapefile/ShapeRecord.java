package de.okd.geo.io.shapefile;

import de.okd.geo.io.feature.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content of one record of a .shp file; the z and m values of the extended types are left out. */
final class ShapeRecord {
    static final int NULL_SHAPE = 0;
    private static final int POINT = 1;
    private static final int POLYGON = 5;
    private static final int MULTIPOINT = 8;
    private static final int Z = 10;
    private static final int M = 20;
    private static final int POSITION = 4;
    private static final int COUNT = 36;
    private static final int POLYGON_PARTS = 44;
    private static final int MULTIPOINT_POINTS = 40;

    private final ByteBuffer content;

    /** @param content with the type, without the header of the record */
    ShapeRecord(byte[] content) {
        this.content = littleEndian(content);
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isReadable(int type) {
        return isOf(POLYGON, type) || isOf(POINT, type) || isOf(MULTIPOINT, type);
    }

    private static boolean isOf(int plain, int type) {
        return type == plain || type == plain + Z || type == plain + M;
    }

    /** Empty if the record contradicts itself. */
    Optional<Shape> findShape() {
        int type = content.getInt(0);
        if (isOf(POINT, type)) {
            return points(POSITION, 1);
        }
        if (isOf(MULTIPOINT, type) && content.limit() >= MULTIPOINT_POINTS) {
            return points(MULTIPOINT_POINTS, content.getInt(COUNT));
        }
        return isOf(POLYGON, type) && content.limit() >= POLYGON_PARTS ? polygon() : Optional.empty();
    }

    private Optional<Shape> points(int offset, int points) {
        return points < 0 || offset + 16L * points > content.limit()
                ? Optional.empty()
                : Optional.of(Shape.ofPoints(coordinates(offset, points)));
    }

    private Optional<Shape> polygon() {
        int parts = content.getInt(COUNT);
        int points = content.getInt(COUNT + Integer.BYTES);
        if (parts < 0 || points < 0 || POLYGON_PARTS + 4L * parts + 16L * points > content.limit()) {
            return Optional.empty();
        }
        List<double[]> rings = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            int from = first(part);
            int to = part + 1 < parts ? first(part + 1) : points;
            if (from < 0 || to < from || to > points) {
                return Optional.empty();
            }
            rings.add(coordinates(POLYGON_PARTS + Integer.BYTES * parts + 16 * from, to - from));
        }
        return Optional.of(Rings.shape(rings));
    }

    private int first(int part) {
        return content.getInt(POLYGON_PARTS + Integer.BYTES * part);
    }

    private double[] coordinates(int offset, int points) {
        double[] xy = new double[2 * points];
        content.slice(offset, 16 * points)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(xy);
        return xy;
    }
}
