package de.okd.geo.io;

import com.google.common.base.CharMatcher;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The attributes of a shapefile: a dBase table whose n-th row belongs to the n-th polygon. */
final class DbfTable {
    private static final int HEADER_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final byte END_OF_FIELDS = 0x0D;
    private static final byte DELETED = '*';
    private static final int LANGUAGE_DRIVER = 29;
    private static final CharMatcher PADDING = CharMatcher.inRange('\0', ' ');

    /** A column: its position in the row in bytes, and its type as a letter ({@code C} text, {@code N} number). */
    record Field(String name, char type, int offset, int length) {}

    private final DeliveredFile file;
    private final byte[] bytes;
    private final int rows;
    private final int headerBytes;
    private final int rowBytes;
    private final List<Field> fields;

    /** @throws OkdException {@code TRUNCATED_FILE} or {@code INVALID_LAYOUT} if the rows are not all there */
    DbfTable(DeliveredFile file) {
        this.file = file;
        this.bytes = file.bytes();
        if (bytes.length < HEADER_BYTES) {
            throw truncated(0);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.rows = header.getInt(4);
        this.headerBytes = Short.toUnsignedInt(header.getShort(8));
        this.rowBytes = Short.toUnsignedInt(header.getShort(10));
        this.fields = fields(bytes, Math.min(headerBytes, bytes.length));
        requireWhole();
    }

    private static List<Field> fields(byte[] bytes, int headerBytes) {
        List<Field> fields = new ArrayList<>();
        int offset = 1;
        for (int at = HEADER_BYTES; at + FIELD_BYTES <= headerBytes && bytes[at] != END_OF_FIELDS; at += FIELD_BYTES) {
            String padded = new String(bytes, at, NAME_BYTES, StandardCharsets.ISO_8859_1);
            int end = padded.indexOf('\0');
            int length = Byte.toUnsignedInt(bytes[at + 16]);
            String name = (end < 0 ? padded : padded.substring(0, end)).strip();
            fields.add(new Field(name, (char) bytes[at + NAME_BYTES], offset, length));
            offset += length;
        }
        return List.copyOf(fields);
    }

    private void requireWhole() {
        int width = 1 + fields.stream().mapToInt(Field::length).sum();
        if (fields.isEmpty() || rows < 0 || rowBytes < width) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the attributes: " + fields.size() + " fields of together " + width
                            + " bytes do not make rows of " + rowBytes + " bytes. Fetch the file again.",
                    file.place());
        }
        if (headerBytes + (long) rows * rowBytes > bytes.length) {
            throw truncated((bytes.length - headerBytes) / rowBytes + 1);
        }
    }

    private OkdException truncated(int row) {
        return new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the attributes: the file ends in row " + row + ", after " + bytes.length
                        + " bytes. Fetch it again from the publisher.",
                file.place());
    }

    int rows() {
        return rows;
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Field> find(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Without padding. */
    String text(int row, Field field, Charset charset) {
        int start = headerBytes + row * rowBytes + field.offset();
        return PADDING.trimFrom(new String(bytes, start, field.length(), charset));
    }

    boolean isDeleted(int row) {
        return bytes[headerBytes + row * rowBytes] == DELETED;
    }

    byte languageDriver() {
        return bytes[LANGUAGE_DRIVER];
    }

    /** The bytes of all rows, to tell their charset. */
    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, headerBytes, rows * rowBytes).asReadOnlyBuffer();
    }

    /**
     * The year of the last change, as far as the program that wrote the table kept it. It is delivered as years since
     * 1900 or as two digits; years before 2000 are what programs write that do not keep it.
     */
    OptionalInt findYear() {
        int since1900 = Byte.toUnsignedInt(bytes[1]);
        int year = (since1900 < 80 ? 2000 : 1900) + since1900;
        return year > 2000 && year < 2100 ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
