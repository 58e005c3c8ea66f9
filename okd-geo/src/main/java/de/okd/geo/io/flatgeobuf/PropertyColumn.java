package de.okd.geo.io.flatgeobuf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;

/** A column of properties: how its values lie in bytes. */
record PropertyColumn(String name, int type) {

    static PropertyColumn of(Column column) {
        return new PropertyColumn(String.valueOf(column.name()), column.type());
    }

    /** The values that are there, each after the number of its column. */
    static Map<String, Object> read(List<PropertyColumn> columns, ByteBuffer delivered) {
        ByteBuffer bytes = delivered.slice().order(ByteOrder.LITTLE_ENDIAN);
        Map<String, Object> values = new LinkedHashMap<>();
        while (bytes.hasRemaining()) {
            PropertyColumn column = columns.get(Short.toUnsignedInt(bytes.getShort()));
            Object value = column.value(bytes);
            if (value != null) {
                values.put(column.name, value);
            }
        }
        return values;
    }

    private @Nullable Object value(ByteBuffer bytes) {
        return switch (type) {
            case ColumnType.Byte -> (long) bytes.get();
            case ColumnType.UByte -> (long) Byte.toUnsignedInt(bytes.get());
            case ColumnType.Bool -> bytes.get() != 0;
            case ColumnType.Short -> (long) bytes.getShort();
            case ColumnType.UShort -> (long) Short.toUnsignedInt(bytes.getShort());
            case ColumnType.Int -> (long) bytes.getInt();
            case ColumnType.UInt -> Integer.toUnsignedLong(bytes.getInt());
            case ColumnType.Long -> bytes.getLong();
            case ColumnType.ULong -> unsigned(bytes.getLong());
            case ColumnType.Float -> finite(bytes.getFloat());
            case ColumnType.Double -> finite(bytes.getDouble());
            case ColumnType.String, ColumnType.Json, ColumnType.DateTime -> text(bytes);
            case ColumnType.Binary -> skipped(bytes);
            default -> throw new IllegalArgumentException("column " + name + " has the unknown type " + type);
        };
    }

    private static Object unsigned(long value) {
        return value < 0 ? Long.toUnsignedString(value) : (Object) value;
    }

    private static @Nullable Object finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static @Nullable Object text(ByteBuffer bytes) {
        String text = new String(block(bytes), StandardCharsets.UTF_8);
        return text.isBlank() ? null : text;
    }

    /** Binary attributes, such as pictures, are left out. */
    private static @Nullable Object skipped(ByteBuffer bytes) {
        block(bytes);
        return null;
    }

    private static byte[] block(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException(
                    "a value of " + length + " bytes where " + bytes.remaining() + " are left");
        }
        byte[] block = new byte[length];
        bytes.get(block);
        return block;
    }
}
