package de.okd.examples.sample;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/** Writes polygons as the geometry and the index file of a shapefile. */
final class ShapefileWriter {

    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int HEADER_BYTES = 100;
    private static final int LENGTH_OFFSET = 24;
    private static final int VERSION_OFFSET = 28;
    private static final int RECORD_HEADER_BYTES = 8;
    private static final int BYTES_PER_WORD = 2;

    private ShapefileWriter() {}

    static void write(List<Polygon> polygons, Path shapes, Path index) throws IOException {
        List<byte[]> records = polygons.stream().map(ShapefilePolygon::bytes).toList();
        int recordBytes =
                records.stream().mapToInt(r -> RECORD_HEADER_BYTES + r.length).sum();
        Envelope bounds = bounds(polygons);
        ByteBuffer shp = ByteBuffer.allocate(HEADER_BYTES + recordBytes);
        ByteBuffer shx = ByteBuffer.allocate(HEADER_BYTES + RECORD_HEADER_BYTES * records.size());
        putHeader(bounds, shp);
        putHeader(bounds, shx);
        for (int i = 0; i < records.size(); i++) {
            byte[] content = records.get(i);
            shx.putInt(shp.position() / BYTES_PER_WORD).putInt(content.length / BYTES_PER_WORD);
            shp.putInt(i + 1).putInt(content.length / BYTES_PER_WORD).put(content);
        }
        Files.write(shapes, shp.array());
        Files.write(index, shx.array());
    }

    private static void putHeader(Envelope bounds, ByteBuffer file) {
        file.putInt(FILE_CODE).putInt(LENGTH_OFFSET, file.capacity() / BYTES_PER_WORD);
        file.position(VERSION_OFFSET).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(VERSION).putInt(ShapefilePolygon.TYPE);
        ShapefilePolygon.putBounds(bounds, file);
        file.order(ByteOrder.BIG_ENDIAN).position(HEADER_BYTES);
    }

    private static Envelope bounds(List<Polygon> polygons) {
        Envelope bounds = new Envelope();
        polygons.forEach(polygon -> bounds.expandToInclude(polygon.getEnvelopeInternal()));
        return bounds;
    }
}
