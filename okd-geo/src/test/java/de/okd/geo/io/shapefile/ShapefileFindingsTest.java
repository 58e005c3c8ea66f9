package de.okd.geo.io.shapefile;

import static de.okd.geo.ShapefileBuilder.square;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.Finding;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.geo.ShapefileBuilder;
import de.okd.geo.coverage.RegionCoverage;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapefileFindingsTest {
    private static final double EAST = 480_000;
    private static final double NORTH = 5_570_000;
    private static final double[] BOW_TIE = {
        EAST, NORTH, EAST + 1000, NORTH + 1000, EAST + 1000, NORTH, EAST, NORTH + 1000, EAST, NORTH
    };

    @TempDir
    Path folder;

    @Test
    void aBowTieIsRepairedAndSaidToBe() {
        Delivery.Boundaries read = read(builder().region("06440008", "Friedberg", BOW_TIE));

        assertThat(RegionCoverage.of(read).polygons())
                .allMatch(polygon -> polygon.geometry().isValid());
        Finding finding = only(read);
        assertThat(finding.code()).isEqualTo(Finding.Code.GEOMETRY_REPAIRED);
        assertThat(finding.message()).contains("Friedberg", "Self-intersection", "changed its area by 500000 m²");
        assertThat(finding.place().region()).isEqualTo("06440008");
    }

    @Test
    void theSamePolygonTwiceIsUnitedAndSaidToBe() {
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(read.boundaries()).hasSize(1);
        Finding finding = only(read);
        assertThat(finding.code()).isEqualTo(Finding.Code.DUPLICATE_POLYGON);
        assertThat(finding.message()).contains("1000000 m² lay in more than one");
    }

    @Test
    void aRecordWithoutAPolygonIsLeftOut() {
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .region("06440002", "Bad Nauheim"));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).code()).isEqualTo(Finding.Code.GEOMETRY_MISSING);
        assertThat(only(read).message()).contains("Bad Nauheim (record 2)");
    }

    @Test
    void aPolygonWithoutAreaIsLeftOut() {
        double[] line = {EAST, NORTH, EAST + 1000, NORTH, EAST, NORTH};
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .region("06440002", "Bad Nauheim", line));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).code()).isEqualTo(Finding.Code.GEOMETRY_MISSING);
    }

    @Test
    void aRingWithoutAreaIsLeftOutOfItsPolygon() {
        double[] line = {EAST, NORTH, EAST + 1000, NORTH, EAST, NORTH};
        Delivery.Boundaries read = read(builder().region("06440008", "Friedberg", square(EAST, NORTH, 1000), line));

        assertThat(RegionCoverage.of(read).polygons().get(0).geometry().getArea())
                .isEqualTo(1_000_000);
        assertThat(only(read).code()).isEqualTo(Finding.Code.GEOMETRY_REPAIRED);
        assertThat(only(read).message()).contains("1 rings of less than three corners");
    }

    @Test
    void aPolygonThatGoesBackOnItselfIsLeftOut() {
        double[] line = {EAST, NORTH, EAST + 1000, NORTH, EAST + 500, NORTH, EAST, NORTH};
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .region("06440002", "Bad Nauheim", line));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).code()).isEqualTo(Finding.Code.GEOMETRY_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99440008", "0644", "DE71E"})
    void aRecordWithoutAnOfficialKeyIsLeftOut(String key) {
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .region(key, "Bad Nauheim", square(EAST + 1000, NORTH, 1000)));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).code()).isEqualTo(Finding.Code.INVALID_REGION_KEY);
        assertThat(only(read).message()).contains("\"" + key + "\"");
    }

    @Test
    void aDeletedRecordIsLeftOut() {
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .deletedRegion("06440002", "Bad Nauheim", square(EAST + 1000, NORTH, 1000)));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).code()).isEqualTo(Finding.Code.ROW_REJECTED);
    }

    @Test
    void coordinatesThatFitAreTakenAsUtm32WithoutAPrj() {
        Delivery.Boundaries read =
                read(builder().projection(Optional.empty()).region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(only(read).code()).isEqualTo(Finding.Code.ASSUMED);
        assertThat(only(read).message()).contains("the .prj file is missing", "EPSG:25832");
    }

    @Test
    void theAccuracyOfGaussKruegerIsStated() {
        Delivery.Boundaries read = read(builder()
                .projection(Optional.of("PROJCS[\"Germany_Zone_4\",GEOGCS[\"x\"],AUTHORITY[\"EPSG\",31467]]"))
                .region("06440008", "Friedberg", square(3_486_000, 5_580_000, 1000)));

        assertThat(only(read).message())
                .contains("by seven parameters (EPSG:1777), up to 3.2 m beside the official grid", "BETA2007.gsb");
    }

    @Test
    void namesAreReadInTheCharsetOfTheCpg() {
        assertThat(nameReadAs(UTF_8, Optional.of("UTF-8"))).isEqualTo("Wölfersheim");
        assertThat(nameReadAs(ISO_8859_1, Optional.of("ISO 88591"))).isEqualTo("Wölfersheim");
        assertThat(nameReadAs(Charset.forName("windows-1252"), Optional.of("ANSI 1252")))
                .isEqualTo("Wölfersheim");
    }

    @Test
    void namesWithoutACpgAreRecognisedAsUtf8() {
        assertThat(nameReadAs(UTF_8, Optional.empty())).isEqualTo("Wölfersheim");
    }

    @Test
    void namesWithoutACpgThatAreNoUtf8AreLatin1() {
        assertThat(nameReadAs(ISO_8859_1, Optional.empty())).isEqualTo("Wölfersheim");
    }

    @Test
    void aGuessedCharsetIsAFinding() {
        Delivery.Boundaries read = read(builder()
                .charset(ISO_8859_1, Optional.empty())
                .region("06440024", "Wölfersheim", square(EAST, NORTH, 1000)));

        assertThat(only(read).code()).isEqualTo(Finding.Code.ASSUMED);
        assertThat(only(read).message()).contains("read as ISO-8859-1");
    }

    @Test
    void plainNamesWithoutACpgAreNoFinding() {
        Delivery.Boundaries read = read(
                builder().charset(UTF_8, Optional.empty()).region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(read.findings()).isEmpty();
    }

    @Test
    void keysUnderAnotherNameAreFoundByTheirValues() {
        Delivery.Boundaries read =
                read(builder().keyField("KENNUNG", 'C').region("06440008", "Friedberg", square(EAST, NORTH, 1000)));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).message()).contains("the official keys were taken from \"KENNUNG\"");
    }

    @Test
    void aNumberNotFiniteInOneRecordLeavesTheOthers() {
        double[] broken = square(EAST + 1000, NORTH, 1000);
        broken[2] = Double.NaN;
        Delivery.Boundaries read = read(builder()
                .region("06440008", "Friedberg", square(EAST, NORTH, 1000))
                .region("06440002", "Bad Nauheim", broken));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).code()).isEqualTo(Finding.Code.GEOMETRY_MISSING);
        assertThat(only(read).message()).contains("Bad Nauheim (record 2)", "not a finite number");
    }

    private String nameReadAs(Charset charset, Optional<String> codePage) {
        Path own = folder.resolve(charset.name() + codePage.isPresent());
        own.toFile().mkdirs();
        ShapefileBuilder builder = new ShapefileBuilder(own, "gemeinden")
                .charset(charset, codePage)
                .region("06440024", "Wölfersheim", square(EAST, NORTH, 1000));
        return read(builder).boundaries().get(0).region().name();
    }

    private ShapefileBuilder builder() {
        return new ShapefileBuilder(folder, "gemeinden");
    }

    private static Finding only(Delivery.Boundaries read) {
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0);
    }

    private static Delivery.Boundaries read(ShapefileBuilder builder) {
        return (Delivery.Boundaries)
                new ShapefileFormat().read(DeliveredFile.of(builder.write())).get(0);
    }
}
