package de.okd.geo.io;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads the polygons of a .shp file; the z and m values of the extended types are left out. */
final class ShapeReader {
    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int FILE_LENGTH = 24;
    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int PART_COUNT = 36;
    private static final int PARTS = 44;
    private static final int NULL_SHAPE = 0;
    private static final int POLYGON = 5;
    private static final int POLYGON_Z = 15;
    private static final int POLYGON_M = 25;

    private final DeliveredFile file;
    private final ByteBuffer bytes;

    ShapeReader(DeliveredFile file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file.bytes()).asReadOnlyBuffer();
    }

    /** Whether these are polygons of a .shp file; a .shx file has the same header but no shape in its first record. */
    static boolean recognises(byte[] content) {
        if (content.length < HEADER_BYTES + RECORD_HEADER_BYTES + Integer.BYTES) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int fileCode = bytes.getInt(0);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        int type = bytes.getInt(32);
        int first = bytes.getInt(HEADER_BYTES + RECORD_HEADER_BYTES);
        return fileCode == FILE_CODE
                && bytes.getInt(28) == VERSION
                && isPolygon(type)
                && (first == type || first == NULL_SHAPE);
    }

    private static boolean isPolygon(int type) {
        return type == POLYGON || type == POLYGON_Z || type == POLYGON_M;
    }

    /**
     * All records in the order of the file.
     *
     * @throws OkdException {@code TRUNCATED_FILE} with the number of the first incomplete record, {@code INVALID_LAYOUT}
     *     for a record that contradicts itself
     */
    List<Shape> read() {
        List<Shape> shapes = new ArrayList<>();
        long end = 2L * bytes.getInt(FILE_LENGTH);
        for (long start = HEADER_BYTES; start < end; ) {
            int number = shapes.size() + 1;
            long content = start + RECORD_HEADER_BYTES;
            long length = content <= bytes.limit() ? 2L * bytes.getInt((int) start + Integer.BYTES) : 0;
            if (length < Integer.BYTES && content <= bytes.limit()) {
                throw contradiction(number);
            }
            if (content + length > bytes.limit()) {
                throw truncated(number, end);
            }
            shapes.add(shape(bytes.slice((int) content, (int) length).order(ByteOrder.LITTLE_ENDIAN), number));
            start = content + length;
        }
        return shapes;
    }

    private Shape shape(ByteBuffer content, int number) {
        int type = content.getInt(0);
        if (type == NULL_SHAPE) {
            return new Shape(List.of());
        }
        if (!isPolygon(type) || content.limit() < PARTS) {
            throw contradiction(number);
        }
        int parts = content.getInt(PART_COUNT);
        int points = content.getInt(PART_COUNT + Integer.BYTES);
        if (parts < 0 || points < 0 || PARTS + 4L * parts + 16L * points > content.limit()) {
            throw contradiction(number);
        }
        List<double[]> rings = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            int from = content.getInt(PARTS + Integer.BYTES * part);
            int to = part + 1 < parts ? content.getInt(PARTS + Integer.BYTES * (part + 1)) : points;
            if (from < 0 || to < from || to > points) {
                throw contradiction(number);
            }
            rings.add(ring(content, PARTS + Integer.BYTES * parts + 16 * from, to - from));
        }
        return new Shape(rings);
    }

    private static double[] ring(ByteBuffer content, int offset, int points) {
        double[] ring = new double[2 * points];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = content.getDouble(offset + Double.BYTES * i);
        }
        return ring;
    }

    private OkdException truncated(int number, long end) {
        return new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the polygons: the file ends in record " + number + ", after " + bytes.limit() + " of "
                        + end + " bytes. Fetch it again from the publisher.",
                file.place());
    }

    private OkdException contradiction(int number) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the polygons: record " + number
                        + " is no polygon, or announces more points than it has. "
                        + "Fetch the file again from the publisher.",
                file.place());
    }
}
