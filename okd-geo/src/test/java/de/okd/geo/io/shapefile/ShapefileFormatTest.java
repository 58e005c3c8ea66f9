package de.okd.geo.io.shapefile;

import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.geo.ShapefileBuilder;
import de.okd.geo.coverage.RegionCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class ShapefileFormatTest {
    private static final RegionKey FRIEDBERG = RegionKey.parse("06440008");
    private static final double EAST = 480_000;
    private static final double NORTH = 5_570_000;

    @TempDir
    Path folder;

    @Test
    void aPolygonIsReadWithItsKeyAndName() {
        Delivery.Boundaries read = read(builder().region("06440008", "Friedberg (Hessen)", square(EAST, NORTH, 1000)));

        assertThat(read.boundaries()).singleElement().satisfies(boundary -> {
            assertThat(boundary.region().key()).isEqualTo(FRIEDBERG);
            assertThat(boundary.region().name()).isEqualTo("Friedberg (Hessen)");
        });
        assertThat(polygon(read).getArea()).isEqualTo(1_000_000);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void theDatasetIsCalledAsTheFile() {
        Delivery.Boundaries read = read(builder().region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(read.dataset()).isEqualTo("gemeinden");
        assertThat(read.provenance().file()).isEqualTo("gemeinden.shp");
    }

    @Test
    void boundariesComeInTheOrderOfTheirKeys() {
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .region("06432004", "Dieburg", square(EAST, NORTH - 40_000, 1000)));

        assertThat(read.boundaries())
                .extracting(boundary -> boundary.region().name())
                .containsExactly("Dieburg", "Friedberg");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 25})
    void furtherValuesOfPolygonZAndPolygonMAreIgnored(int shapeType) {
        Delivery.Boundaries read =
                read(builder().shapeType(shapeType).region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(polygon(read).getArea()).isEqualTo(1_000_000);
    }

    @Test
    void landAndWaterOfARegionAreUnitedWithoutAFinding() {
        Delivery.Boundaries read = read(builder()
                .part("06440008", "Friedberg (See)", "2", square(EAST, NORTH, 1000))
                .part("06440008", "Friedberg", "4", square(EAST + 1000, NORTH, 1000)));

        assertThat(read.boundaries())
                .singleElement()
                .extracting(boundary -> boundary.region().name())
                .isEqualTo("Friedberg");
        assertThat(polygon(read).getArea()).isEqualTo(2_000_000);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"06440, DISTRICT", "06, STATE", "064400008008, MUNICIPALITY"})
    void keysOfEveryLevelAreRead(String key, RegionLevel level) {
        Delivery.Boundaries read = read(builder().keyField("ARS", 'C').region(key, "x", square(EAST, NORTH, 1000)));

        assertThat(read.boundaries().get(0).region().key().level()).isEqualTo(level);
    }

    @Test
    void aLeadingZeroLostInANumberIsRestored() {
        Delivery.Boundaries read =
                read(builder().keyField("AGS", 'N').region("6440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(read.boundaries().get(0).region().key()).isEqualTo(FRIEDBERG);
    }

    @Test
    void otherSystemsAreTransformed() {
        String zone3 = "PROJCS[\"DHDN_3_Degree_Gauss_Zone_3\",GEOGCS[\"GCS_Deutsches_Hauptdreiecksnetz\"]]";
        Delivery.Boundaries read = read(builder()
                .projection(Optional.of(zone3))
                .region("06440008", "Friedberg", square(3_486_000, 5_580_000, 1000)));

        assertThat(polygon(read).getEnvelopeInternal().getMinX()).isCloseTo(485_931.45, within(0.2));
        assertThat(polygon(read).getEnvelopeInternal().getMinY()).isCloseTo(5_578_207.84, within(0.2));
    }

    @Test
    void extensionsInCapitalsAreFound() throws IOException {
        Path shapes = builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .write();
        Files.move(folder.resolve("gemeinden.dbf"), folder.resolve("gemeinden.DBF"));

        assertThat(read(shapes).boundaries()).hasSize(1);
    }

    @Test
    void companionsAreTheFilesOfTheSameName() throws IOException {
        Path shapes = builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .write();
        Files.writeString(folder.resolve("gemeinden.txt"), "");
        Files.writeString(folder.resolve("gemeinden2.dbf"), "");

        List<Path> companions = new ShapefileFormat().companions(DeliveredFile.of(shapes));

        assertThat(companions)
                .extracting(path -> String.valueOf(path.getFileName()))
                .containsExactly("gemeinden.cpg", "gemeinden.dbf", "gemeinden.prj");
    }

    @Test
    void anOpenMapOfTheFederalOfficeIsKnownByItsName() {
        Delivery.Boundaries read = read(
                new ShapefileBuilder(folder, "VG250_GEM").region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(read.provenance().publisher()).isEqualTo("Bundesamt für Kartographie und Geodäsie (BKG), VG250_GEM");
        assertThat(read.provenance().licence()).isEqualTo(Licence.DL_DE_BY_2_0);
        assertThat(read.provenance().attribution()).isEqualTo("© GeoBasis-DE / BKG 2021");
    }

    @Test
    void nothingIsInventedAboutAnyOtherFile() {
        Delivery.Boundaries read = read(builder().region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(read.provenance().publisher()).isEqualTo("gemeinden");
        assertThat(read.provenance().licence()).isEqualTo(Licence.UNKNOWN);
        assertThat(read.provenance().attribution()).isEmpty();
        assertThat(read.provenance().territorialStatus()).isNull();
    }

    private ShapefileBuilder builder() {
        return new ShapefileBuilder(folder, "gemeinden");
    }

    private static Delivery.Boundaries read(ShapefileBuilder builder) {
        return read(builder.write());
    }

    private static Delivery.Boundaries read(Path shapes) {
        return (Delivery.Boundaries)
                new ShapefileFormat().read(DeliveredFile.of(shapes)).get(0);
    }

    private static Geometry polygon(Delivery.Boundaries read) {
        return RegionCoverage.of(read).find(FRIEDBERG).orElseThrow();
    }
}
