package de.okd.geo.io.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import de.okd.geo.io.feature.Attribute;
import de.okd.geo.io.feature.CrsText;
import de.okd.geo.io.feature.FeatureTable;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/** Writes multipolygons with typed properties; missing values are left out, as the format wants it. */
public final class FlatGeobufWriter {
    private static final int FIRST_CAPACITY = 1 << 12;

    private final FeatureTable table;
    private final OutputStream out;

    private FlatGeobufWriter(FeatureTable table, OutputStream out) {
        this.table = table;
        this.out = out;
    }

    /** Overwrites the file; the same table gives the same bytes. */
    public static void write(FeatureTable table, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            FlatGeobufWriter writer = new FlatGeobufWriter(table, out);
            out.write(Constants.MAGIC_BYTES);
            writer.header();
            for (int row = 0; row < table.polygons().size(); row++) {
                writer.feature(row);
            }
        }
    }

    private void header() throws IOException {
        FlatBufferBuilder builder = new FlatBufferBuilder(FIRST_CAPACITY);
        int name = builder.createString(table.name());
        int description = builder.createString(table.credits());
        int columns = columns(builder);
        int crs = crs(builder);
        Envelope bounds = table.bounds();
        int envelope = Header.createEnvelopeVector(
                builder, new double[] {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()});
        Header.startHeader(builder);
        Header.addName(builder, name);
        Header.addEnvelope(builder, envelope);
        Header.addGeometryType(builder, GeometryType.MultiPolygon);
        Header.addColumns(builder, columns);
        Header.addFeaturesCount(builder, table.polygons().size());
        Header.addIndexNodeSize(builder, 0);
        Header.addCrs(builder, crs);
        Header.addDescription(builder, description);
        finish(builder, builder.endTable());
    }

    private int columns(FlatBufferBuilder builder) {
        int[] columns = new int[table.attributes().size()];
        for (int i = 0; i < columns.length; i++) {
            Attribute attribute = table.attributes().get(i);
            int name = builder.createString(attribute.name());
            Column.startColumn(builder);
            Column.addName(builder, name);
            Column.addType(builder, type(attribute.type()));
            columns[i] = builder.endTable();
        }
        return Header.createColumnsVector(builder, columns);
    }

    private static int type(Attribute.Type type) {
        return switch (type) {
            case TEXT -> ColumnType.String;
            case INTEGER -> ColumnType.Long;
            case NUMBER -> ColumnType.Double;
        };
    }

    private int crs(FlatBufferBuilder builder) {
        int authority = builder.createString("EPSG");
        int name = builder.createString(table.crs().toString());
        int wkt = builder.createString(CrsText.wkt(table.crs()));
        Crs.startCrs(builder);
        Crs.addOrg(builder, authority);
        Crs.addCode(builder, table.crs().epsg());
        Crs.addName(builder, name);
        Crs.addWkt(builder, wkt);
        return builder.endTable();
    }

    private void feature(int row) throws IOException {
        FlatBufferBuilder builder = new FlatBufferBuilder(FIRST_CAPACITY);
        int properties = Feature.createPropertiesVector(builder, properties(row));
        int geometry =
                GeometryConversions.serialize(builder, table.polygons().get(row), (byte) GeometryType.MultiPolygon);
        finish(builder, Feature.createFeature(builder, geometry, properties, 0));
    }

    private void finish(FlatBufferBuilder builder, int root) throws IOException {
        builder.finishSizePrefixed(root);
        out.write(builder.sizedByteArray());
    }

    private byte[] properties(int row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int column = 0; column < table.attributes().size(); column++) {
            Object value = table.attributes().get(column).values().get(row);
            if (value != null) {
                bytes.writeBytes(property(column, value));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] property(int column, @Nullable Object value) {
        if (value instanceof Long integer) {
            return littleEndian(column, Long.BYTES).putLong(integer).array();
        }
        if (value instanceof Double number) {
            return littleEndian(column, Double.BYTES).putDouble(number).array();
        }
        byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        return littleEndian(column, Integer.BYTES + text.length)
                .putInt(text.length)
                .put(text)
                .array();
    }

    private static ByteBuffer littleEndian(int column, int bytes) {
        return ByteBuffer.allocate(Short.BYTES + bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) column);
    }
}
