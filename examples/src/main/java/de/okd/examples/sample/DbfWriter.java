package de.okd.examples.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the attribute table of a shapefile in dBase III format, in UTF-8. */
final class DbfWriter {

    private static final byte DBASE_III = 3;
    private static final byte[] FIXED_DATE = {116, 7, 1};
    private static final byte END_OF_HEADER = 0x0D;
    private static final byte END_OF_FILE = 0x1A;
    private static final byte BLANK = ' ';
    private static final int HEADER_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final int NAME_BYTES = 11;

    private DbfWriter() {}

    static void write(List<DbfField> fields, List<List<String>> rows, Path file) throws IOException {
        int headerBytes = HEADER_BYTES + FIELD_BYTES * fields.size() + 1;
        int rowBytes = 1 + fields.stream().mapToInt(DbfField::width).sum();
        ByteBuffer table =
                ByteBuffer.allocate(headerBytes + rowBytes * rows.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
        table.put(DBASE_III).put(FIXED_DATE).putInt(rows.size());
        table.putShort((short) headerBytes).putShort((short) rowBytes).position(HEADER_BYTES);
        fields.forEach(field -> putField(field, table));
        table.put(END_OF_HEADER);
        rows.forEach(row -> putRow(row, fields, table));
        table.put(END_OF_FILE);
        Files.write(file, table.array());
    }

    private static void putField(DbfField field, ByteBuffer table) {
        int start = table.position();
        table.put(field.name().getBytes(US_ASCII)).position(start + NAME_BYTES);
        table.put((byte) field.type()).putInt(0).put((byte) field.width());
        table.position(start + FIELD_BYTES);
    }

    private static void putRow(List<String> row, List<DbfField> fields, ByteBuffer table) {
        table.put(BLANK);
        for (int i = 0; i < fields.size(); i++) {
            putCell(row.get(i), fields.get(i), table);
        }
    }

    private static void putCell(String value, DbfField field, ByteBuffer table) {
        byte[] bytes = value.getBytes(UTF_8);
        byte[] padding = " ".repeat(field.width() - bytes.length).getBytes(US_ASCII);
        if (field.isNumber()) {
            table.put(padding).put(bytes);
        } else {
            table.put(bytes).put(padding);
        }
    }
}
