package de.okd.geo.io.shapefile;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.geo.io.feature.Shape;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of a .shp file one after the other; no more than the largest of them is in memory as bytes. */
final class ShapeReader {
    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int FILE_LENGTH = 24;
    private static final int HEADER_BYTES = 100;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int BUFFER = 1 << 16;

    private final DeliveredFile file;
    private final long size;

    ShapeReader(DeliveredFile file) {
        this.file = file;
        this.size = file.size();
    }

    /** Whether these are shapes of a .shp file; a .shx file has the same header but no shape in its first record. */
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
                && ShapeRecord.isReadable(type)
                && (first == type || first == ShapeRecord.NULL_SHAPE);
    }

    /**
     * All records in the order of the file.
     *
     * @throws OkdException {@code TRUNCATED_FILE} with the number of the first incomplete record, {@code INVALID_LAYOUT}
     *     for a record that contradicts itself
     */
    List<Shape> read() {
        List<Shape> shapes = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(file.open(), BUFFER)) {
            long end = bytes(header(in).getInt(FILE_LENGTH));
            for (long start = HEADER_BYTES; start < end; ) {
                int number = shapes.size() + 1;
                long content = start + RECORD_HEADER_BYTES;
                long length = content <= size ? length(in, number) : 0;
                if (content + length > size) {
                    throw truncated(number, end);
                }
                shapes.add(shape(in, length, number));
                start = content + length;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return shapes;
    }

    private static ByteBuffer header(InputStream in) throws IOException {
        return ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
    }

    /** Lengths are counted in words of 16 bits, in files beyond 4 GB without a sign. */
    private static long bytes(int words) {
        return 2L * Integer.toUnsignedLong(words);
    }

    private long length(InputStream in, int number) throws IOException {
        long length = bytes(ByteBuffer.wrap(in.readNBytes(RECORD_HEADER_BYTES)).getInt(Integer.BYTES));
        if (length < Integer.BYTES) {
            throw contradiction(number);
        }
        return length;
    }

    /** What a null shape has after its type is skipped, however long it is. */
    private Shape shape(InputStream in, long length, int number) throws IOException {
        byte[] type = in.readNBytes(Integer.BYTES);
        long rest = length - Integer.BYTES;
        if (type.length < Integer.BYTES) {
            throw new EOFException("it became shorter while it was read");
        }
        if (ShapeRecord.littleEndian(type).getInt() == ShapeRecord.NULL_SHAPE) {
            in.skipNBytes(rest);
            return Shape.NONE;
        }
        if (length > Integer.MAX_VALUE - 64) {
            throw contradiction(number);
        }
        byte[] content = new byte[(int) length];
        System.arraycopy(type, 0, content, 0, type.length);
        in.readNBytes(content, type.length, (int) rest);
        return new ShapeRecord(content).findShape().orElseThrow(() -> contradiction(number));
    }

    private OkdException truncated(int number, long end) {
        return new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the polygons: the file ends in record " + number + ", after " + size + " of " + end
                        + " bytes. Fetch it again from the publisher.",
                file.place());
    }

    private OkdException contradiction(int number) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the polygons: record " + number
                        + " is neither polygon nor point, or announces more points than it has. "
                        + "Fetch the file again from the publisher.",
                file.place());
    }

    private OkdException unreadable(IOException e) {
        return new OkdException(
                ErrorCode.UNREADABLE,
                "Could not read the polygons: " + e + ". Check that the file may be read.",
                file.place(),
                e);
    }
}
