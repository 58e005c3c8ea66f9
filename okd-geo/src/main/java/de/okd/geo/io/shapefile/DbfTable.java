package de.okd.geo.io.shapefile;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The attributes of a shapefile: a dBase table whose n-th row belongs to the n-th shape.
 *
 * @param rows how many there are
 * @param headerBytes where the first row begins
 * @param year of the last change as two digits or as years since 1900
 * @param languageDriver a number for the charset, 0 where none is given
 */
record DbfTable(
        DeliveredFile file,
        int rows,
        int headerBytes,
        int rowBytes,
        int year,
        byte languageDriver,
        List<DbfField> fields) {
    private static final int HEADER_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final int LARGEST_HEADER = 1 << 16;
    private static final byte END_OF_FIELDS = 0x0D;
    private static final int LANGUAGE_DRIVER = 29;

    /** @throws OkdException {@code TRUNCATED_FILE} or {@code INVALID_LAYOUT} if the rows are not all there */
    static DbfTable of(DeliveredFile file) {
        byte[] bytes = file.head(LARGEST_HEADER);
        if (bytes.length < HEADER_BYTES) {
            throw truncated(file, 0);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int headerBytes = Short.toUnsignedInt(header.getShort(8));
        DbfTable table = new DbfTable(
                file,
                header.getInt(4),
                headerBytes,
                Short.toUnsignedInt(header.getShort(10)),
                Byte.toUnsignedInt(bytes[1]),
                bytes[LANGUAGE_DRIVER],
                fields(bytes, Math.min(headerBytes, bytes.length)));
        table.requireWhole();
        return table;
    }

    private static List<DbfField> fields(byte[] bytes, int headerBytes) {
        List<DbfField> fields = new ArrayList<>();
        int offset = 1;
        for (int at = HEADER_BYTES; at + FIELD_BYTES <= headerBytes && bytes[at] != END_OF_FIELDS; at += FIELD_BYTES) {
            String padded = new String(bytes, at, NAME_BYTES, StandardCharsets.ISO_8859_1);
            int end = padded.indexOf('\0');
            int length = Byte.toUnsignedInt(bytes[at + 16]);
            String name = (end < 0 ? padded : padded.substring(0, end)).strip();
            fields.add(new DbfField(name, (char) bytes[at + NAME_BYTES], offset, length));
            offset += length;
        }
        return List.copyOf(fields);
    }

    private void requireWhole() {
        int width = 1 + fields.stream().mapToInt(DbfField::length).sum();
        if (fields.isEmpty() || rows < 0 || rowBytes < width) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the attributes: " + fields.size() + " fields of together " + width
                            + " bytes do not make rows of " + rowBytes + " bytes. Fetch the file again.",
                    file.place());
        }
        if (headerBytes + (long) rows * rowBytes > file.size()) {
            throw truncated(file, Math.max(0, file.size() - headerBytes) / rowBytes + 1);
        }
    }

    private static OkdException truncated(DeliveredFile file, long row) {
        return new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the attributes: the file ends in row " + row + ", after " + file.size()
                        + " bytes. Fetch it again from the publisher.",
                file.place());
    }

    /** The rows from the first one on; the caller closes them. */
    DbfRows open(Charset charset) {
        return new DbfRows(this, content(), charset);
    }

    /** The bytes of all rows; the caller closes them. */
    InputStream content() {
        InputStream in = new BufferedInputStream(file.open(), 1 << 16);
        try {
            in.skipNBytes(headerBytes);
            return in;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    OkdException unreadable(IOException e) {
        return new OkdException(
                ErrorCode.UNREADABLE,
                "Could not read the attributes: " + e + ". Check that the file may be read.",
                file.place(),
                e);
    }

    /**
     * The year of the last change, as far as the program that wrote the table kept it. It is delivered as years since
     * 1900 or as two digits; years before 2000 are what programs write that do not keep it.
     */
    OptionalInt findYear() {
        int full = (year < 80 ? 2000 : 1900) + year;
        return full > 2000 && full < 2100 ? OptionalInt.of(full) : OptionalInt.empty();
    }
}
