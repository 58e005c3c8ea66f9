package de.okd.geo.io.shapefile;

import static de.okd.geo.ShapefileBuilder.reversed;
import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.geo.ShapefileBuilder;
import de.okd.geo.coverage.RegionCoverage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

class ShapefileRingsTest {
    private static final double EAST = 480_000;
    private static final double NORTH = 5_570_000;

    @TempDir
    Path folder;

    @Test
    void aCounterclockwiseRingIsAHole() {
        Delivery.Boundaries read = read(builder()
                .region(
                        "06440008",
                        "Friedberg",
                        square(EAST, NORTH, 1000),
                        reversed(square(EAST + 100, NORTH + 100, 100))));

        assertThat(polygon(read).getArea()).isEqualTo(990_000);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aFileThatTurnsAllRingsRoundIsUnderstood() {
        Delivery.Boundaries read = read(builder()
                .region(
                        "06440008",
                        "Friedberg",
                        reversed(square(EAST, NORTH, 1000)),
                        square(EAST + 100, NORTH + 100, 100)));

        assertThat(polygon(read).getArea()).isEqualTo(990_000);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void anIslandInTheHoleOfItsRegionIsAPartOfIt() {
        Delivery.Boundaries read = read(builder()
                .region(
                        "06440008",
                        "Friedberg",
                        square(EAST, NORTH, 1000),
                        reversed(square(EAST + 100, NORTH + 100, 500)),
                        square(EAST + 200, NORTH + 200, 100)));

        assertThat(polygon(read).getNumGeometries()).isEqualTo(2);
        assertThat(polygon(read).getArea()).isEqualTo(1_000_000 - 250_000 + 10_000);
    }

    @Test
    void ringsApartAreAMultipolygon() {
        Delivery.Boundaries read = read(
                builder().region("06440008", "Friedberg", square(EAST, NORTH, 1000), square(EAST + 5000, NORTH, 1000)));

        assertThat(polygon(read).getNumGeometries()).isEqualTo(2);
        assertThat(polygon(read).isValid()).isTrue();
    }

    private ShapefileBuilder builder() {
        return new ShapefileBuilder(folder, "gemeinden");
    }

    private static Delivery.Boundaries read(ShapefileBuilder builder) {
        return (Delivery.Boundaries)
                new ShapefileFormat().read(DeliveredFile.of(builder.write())).get(0);
    }

    private static Geometry polygon(Delivery.Boundaries read) {
        return RegionCoverage.of(read).polygons().get(0).geometry();
    }
}
