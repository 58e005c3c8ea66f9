package de.okd.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class ShapefileWriterTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int FIRST_CONTENT = 108;

    private ByteBuffer shp = ByteBuffer.allocate(0);
    private ByteBuffer shx = ByteBuffer.allocate(0);

    @BeforeEach
    void writeAPolygonWithAHoleAndASquare(@TempDir Path folder) throws IOException {
        LinearRing[] holes = {square(2, 2, 4)};
        Polygon withHole = FACTORY.createPolygon(square(0, 0, 10), holes);
        Polygon plain = FACTORY.createPolygon(square(20, 20, 5));
        Path shapes = folder.resolve("a.shp");
        Path index = folder.resolve("a.shx");
        ShapefileWriter.write(List.of(withHole, plain), shapes, index);
        shp = ByteBuffer.wrap(Files.readAllBytes(shapes));
        shx = ByteBuffer.wrap(Files.readAllBytes(index));
    }

    @Test
    void statesTheFileCodeAndTheLengthInWords() {
        assertThat(shp.getInt(0)).isEqualTo(9994);
        assertThat(shp.getInt(24)).isEqualTo(shp.capacity() / 2);
        assertThat(shx.getInt(24)).isEqualTo(shx.capacity() / 2);
    }

    @Test
    void statesVersionTypeAndBoundsLittleEndian() {
        ByteBuffer header = shp.order(ByteOrder.LITTLE_ENDIAN);

        assertThat(header.getInt(28)).isEqualTo(1000);
        assertThat(header.getInt(32)).isEqualTo(5);
        assertThat(header.getDouble(36)).isEqualTo(0);
        assertThat(header.getDouble(60)).isEqualTo(25);
    }

    @Test
    void pointsFromTheIndexToEachRecord() {
        int offset = shx.getInt(108) * 2;

        assertThat(shx.capacity()).isEqualTo(100 + 2 * 8);
        assertThat(shp.getInt(offset)).isEqualTo(2);
        assertThat(shp.getInt(offset + 4)).isEqualTo(shx.getInt(112));
    }

    @Test
    void runsShellsClockwiseAndHolesCounterClockwise() {
        ByteBuffer record = shp.order(ByteOrder.LITTLE_ENDIAN);

        assertThat(record.getInt(FIRST_CONTENT + 36)).isEqualTo(2);
        assertThat(Orientation.isCCW(ring(record, 0))).isFalse();
        assertThat(Orientation.isCCW(ring(record, 5))).isTrue();
    }

    private static Coordinate[] ring(ByteBuffer record, int firstPoint) {
        Coordinate[] points = new Coordinate[5];
        for (int i = 0; i < points.length; i++) {
            int at = FIRST_CONTENT + 52 + (firstPoint + i) * 16;
            points[i] = new Coordinate(record.getDouble(at), record.getDouble(at + 8));
        }
        return points;
    }

    private static LinearRing square(double x, double y, double side) {
        Polygon square = (Polygon) FACTORY.toGeometry(new Envelope(x, x + side, y, y + side));
        return square.getExteriorRing();
    }
}
