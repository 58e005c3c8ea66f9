package de.okd.geo.io.shapefile;

import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.geo.ShapefileBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapefileErrorsTest {
    private static final double EAST = 480_000;
    private static final double NORTH = 5_570_000;

    @TempDir
    Path folder;

    @Test
    void withoutTheDbfTheErrorSaysWhatToDo() throws IOException {
        Path shapes = friedberg().write();
        Files.delete(folder.resolve("gemeinden.dbf"));

        OkdException error = errorOf(shapes);

        assertThat(error.code()).isEqualTo(ErrorCode.MISSING_COMPANION);
        assertThat(error).hasMessageContaining("no gemeinden.dbf").hasMessageContaining("into one folder");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 130})
    void aCutOffFileNamesTheRecord(int missingBytes) throws IOException {
        Path shapes = friedberg()
                .region("06440002", "Bad Nauheim", square(EAST + 1000, NORTH, 1000))
                .write();
        byte[] bytes = Files.readAllBytes(shapes);
        Files.write(shapes, Arrays.copyOf(bytes, bytes.length - missingBytes));

        OkdException error = errorOf(shapes);

        assertThat(error.code()).isEqualTo(ErrorCode.TRUNCATED_FILE);
        assertThat(error).hasMessageContaining("record 2");
    }

    @Test
    void aRecordThatAnnouncesTooManyPointsIsNamed() throws IOException {
        Path shapes = friedberg().write();
        byte[] bytes = Files.readAllBytes(shapes);
        bytes[100 + 8 + 40 + 3] = 0x7F;
        Files.write(shapes, bytes);

        OkdException error = errorOf(shapes);

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
        assertThat(error).hasMessageContaining("record 1");
    }

    @Test
    void aCutOffAttributeTableNamesTheRow() throws IOException {
        Path shapes = friedberg()
                .region("06440002", "Bad Nauheim", square(EAST + 1000, NORTH, 1000))
                .write();
        Path attributes = folder.resolve("gemeinden.dbf");
        byte[] bytes = Files.readAllBytes(attributes);
        Files.write(attributes, Arrays.copyOf(bytes, bytes.length - 1));

        OkdException error = errorOf(shapes);

        assertThat(error.code()).isEqualTo(ErrorCode.TRUNCATED_FILE);
        assertThat(error).hasMessageContaining("row 2");
    }

    @Test
    void attributesOfAnotherDeliveryAreRefused() throws IOException {
        Path shapes = friedberg().write();
        byte[] one = Files.readAllBytes(shapes);
        friedberg()
                .region("06440002", "Bad Nauheim", square(EAST + 1000, NORTH, 1000))
                .write();
        Files.write(shapes, one);

        OkdException error = errorOf(shapes);

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
        assertThat(error).hasMessageContaining("1 polygons but 2 rows");
    }

    @Test
    void withoutAFieldOfKeysTheFieldsAreListed() {
        OkdException error = errorOf(builder()
                .keyField("KENNUNG", 'C')
                .region("K1", "Friedberg", square(EAST, NORTH, 1000))
                .write());

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
        assertThat(error).hasMessageContaining("KENNUNG, GEN, GF").hasMessageContaining("AGS, ARS or RS");
    }

    @Test
    void withoutAPrjCoordinatesThatDoNotFitAreRefused() {
        OkdException error = errorOf(builder()
                .projection(Optional.empty())
                .region("06440008", "Friedberg", square(3_486_000, 5_580_000, 1000))
                .write());

        assertThat(error.code()).isEqualTo(ErrorCode.MISSING_COMPANION);
        assertThat(error)
                .hasMessageContaining("the .prj file, which would name")
                .hasMessageContaining("They fit EPSG:31467");
    }

    @Test
    void coordinatesOfAnotherSystemThanDeclaredAreRefusedWithTheRightOne() {
        OkdException error = errorOf(builder()
                .region("06440008", "Friedberg", square(3_486_000, 5_580_000, 1000))
                .write());

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_DATA);
        assertThat(error)
                .hasMessageContaining("do not lie in Germany when read as declared, in EPSG:25832")
                .hasMessageContaining("They fit EPSG:31467 (DHDN / Gauss-Krüger zone 3)");
    }

    @Test
    void swappedAxesAreCalledSo() {
        OkdException error = errorOf(builder()
                .projection(Optional.of("GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\"]]"))
                .region("06440008", "Friedberg", square(50.33, 8.75, 0.01))
                .write());

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_DATA);
        assertThat(error).hasMessageContaining("With the axes swapped they fit");
    }

    @Test
    void anUnknownSystemIsNamedWithTheKnownOnes() {
        OkdException error = errorOf(friedberg()
                .projection(Optional.of("PROJCS[\"MGI_Austria_Lambert\",GEOGCS[\"GCS_MGI\"]]"))
                .write());

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
        assertThat(error).hasMessageContaining("\"MGI_Austria_Lambert\"").hasMessageContaining("EPSG:25832");
    }

    @Test
    void aCoordinateThatIsNoNumberIsRefused() {
        double[] ring = square(EAST, NORTH, 1000);
        ring[2] = Double.NaN;

        OkdException error =
                errorOf(builder().region("06440008", "Friedberg", ring).write());

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_DATA);
    }

    private ShapefileBuilder builder() {
        return new ShapefileBuilder(folder, "gemeinden");
    }

    private ShapefileBuilder friedberg() {
        return builder().region("06440008", "Friedberg", square(EAST, NORTH, 1000));
    }

    private static OkdException errorOf(Path shapes) {
        return catchThrowableOfType(OkdException.class, () -> new ShapefileFormat().read(DeliveredFile.of(shapes)));
    }
}
