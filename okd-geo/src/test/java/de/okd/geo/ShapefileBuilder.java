package de.okd.geo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes small shapefiles, right and wrong ones. */
public final class ShapefileBuilder {
    public static final String UTM_32 = "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\"]]";
    private static final int KEY_WIDTH = 12;
    private static final int NAME_WIDTH = 40;
    private static final int GEOFACTOR_WIDTH = 2;

    private record Row(String key, String name, String geofactor, boolean deleted, List<double[]> rings) {}

    private final Path folder;
    private final String stem;
    private final List<Row> rows = new ArrayList<>();
    private String keyField = "AGS";
    private char keyType = 'C';
    private int shapeType = 5;
    private Charset charset = StandardCharsets.UTF_8;
    private Optional<String> codePage = Optional.of("UTF-8");
    private Optional<String> projection = Optional.of(UTM_32);

    public ShapefileBuilder(Path folder, String stem) {
        this.folder = folder;
        this.stem = stem;
    }

    /** A closed clockwise square. */
    public static double[] square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return new double[] {west, south, west, north, east, north, east, south, west, south};
    }

    /** The same ring the other way round. */
    public static double[] reversed(double[] ring) {
        double[] reversed = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            reversed[i] = ring[ring.length - 2 - i];
            reversed[i + 1] = ring[ring.length - 1 - i];
        }
        return reversed;
    }

    public ShapefileBuilder region(String key, String name, double[]... rings) {
        return part(key, name, "9", rings);
    }

    public ShapefileBuilder part(String key, String name, String geofactor, double[]... rings) {
        rows.add(new Row(key, name, geofactor, false, List.of(rings)));
        return this;
    }

    public ShapefileBuilder deletedRegion(String key, String name, double[]... rings) {
        rows.add(new Row(key, name, "9", true, List.of(rings)));
        return this;
    }

    public ShapefileBuilder keyField(String name, char type) {
        keyField = name;
        keyType = type;
        return this;
    }

    public ShapefileBuilder shapeType(int type) {
        shapeType = type;
        return this;
    }

    public ShapefileBuilder charset(Charset used, Optional<String> declared) {
        charset = used;
        codePage = declared;
        return this;
    }

    public ShapefileBuilder projection(Optional<String> text) {
        projection = text;
        return this;
    }

    /** Writes all files and returns the one with the polygons. */
    public Path write() {
        try {
            Files.write(folder.resolve(stem + ".dbf"), attributes());
            if (codePage.isPresent()) {
                Files.writeString(folder.resolve(stem + ".cpg"), codePage.get());
            }
            if (projection.isPresent()) {
                Files.writeString(folder.resolve(stem + ".prj"), projection.get());
            }
            return Files.write(folder.resolve(stem + ".shp"), shapes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] shapes() {
        List<byte[]> records = rows.stream().map(row -> shape(row.rings())).toList();
        int length =
                100 + records.stream().mapToInt(record -> 8 + record.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).putInt(9994).putInt(24, length / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, shapeType);
        file.order(ByteOrder.BIG_ENDIAN).position(100);
        for (int i = 0; i < records.size(); i++) {
            file.putInt(i + 1).putInt(records.get(i).length / 2).put(records.get(i));
        }
        return file.array();
    }

    /** Z and M shapes get 100 bytes of further values, which readers of polygons skip. */
    private byte[] shape(List<double[]> rings) {
        int points = rings.stream().mapToInt(ring -> ring.length / 2).sum();
        int bytes = rings.isEmpty() ? 4 : 44 + 4 * rings.size() + 16 * points + (shapeType == 5 ? 0 : 100);
        ByteBuffer shape = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (rings.isEmpty()) {
            return shape.array();
        }
        shape.putInt(shapeType).position(36).putInt(rings.size()).putInt(points);
        int first = 0;
        for (double[] ring : rings) {
            shape.putInt(first);
            first += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double value : ring) {
                shape.putDouble(value);
            }
        }
        return shape.array();
    }

    private byte[] attributes() {
        int rowBytes = 1 + KEY_WIDTH + NAME_WIDTH + GEOFACTOR_WIDTH;
        int headerBytes = 32 + 3 * 32 + 1;
        ByteBuffer table =
                ByteBuffer.allocate(headerBytes + rowBytes * rows.size()).order(ByteOrder.LITTLE_ENDIAN);
        table.put((byte) 3).put(new byte[] {121, 9, 13}).putInt(rows.size());
        table.putShort((short) headerBytes).putShort((short) rowBytes).position(32);
        field(table, keyField, keyType, KEY_WIDTH);
        field(table, "GEN", 'C', NAME_WIDTH);
        field(table, "GF", 'N', GEOFACTOR_WIDTH);
        table.put((byte) 0x0D);
        for (Row row : rows) {
            table.put((byte) (row.deleted() ? '*' : ' '));
            cell(table, row.key(), KEY_WIDTH);
            cell(table, row.name(), NAME_WIDTH);
            cell(table, row.geofactor(), GEOFACTOR_WIDTH);
        }
        return table.array();
    }

    private static void field(ByteBuffer table, String name, char type, int width) {
        int start = table.position();
        table.put(name.getBytes(US_ASCII)).position(start + 11);
        table.put((byte) type).putInt(0).put((byte) width).position(start + 32);
    }

    private void cell(ByteBuffer table, String value, int width) {
        byte[] bytes = value.getBytes(charset);
        table.put(bytes).put(" ".repeat(width - bytes.length).getBytes(US_ASCII));
    }
}
