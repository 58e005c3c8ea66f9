package de.okd.geo.io.flatgeobuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.io.CoverageExport;
import de.okd.geo.io.Ogr;
import de.okd.geo.io.Wetterau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made by GDAL where it is installed, and files that were cut off. */
class FlatGeobufFormatTest {
    private static final String POINTS = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Grundschule Ößling","plätze":120,
            "quote":0.5},"geometry":{"type":"Point","coordinates":[8.75,50.33]}}]}
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("gemeinden.fgb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "NO"})
    void aFileOfGdalIsReadWithAndWithoutItsIndex(String index) {
        CoverageExport.of(Wetterau.coverage()).geoJson(folder.resolve("wetterau.geojson"));
        Ogr.convert(folder.resolve("wetterau.geojson"), file, "-t_srs", "EPSG:25832", "-lco", "SPATIAL_INDEX=" + index);

        Delivery.Boundaries read = (Delivery.Boundaries) read();

        assertThat(read.boundaries()).hasSize(3);
        assertThat(read.findings()).isEmpty();
        assertThat(RegionCoverage.of(read).polygons().get(0).geometry().getArea())
                .isCloseTo(15_500_000, within(500.0));
    }

    @Test
    void pointsBecomeRecords() throws IOException {
        Ogr.convert(Files.writeString(folder.resolve("schulen.geojson"), POINTS), file);

        try (Rows rows = ((Delivery.Records) read()).opener().get()) {
            assertThat(rows.columns()).containsExactly("name", "plätze", "quote", "longitude", "latitude");
            assertThat(rows.next()).isTrue();
            assertThat(rows.text(0)).isEqualTo("Grundschule Ößling");
            assertThat(rows.cell(1)).isEqualTo(120L);
            assertThat(rows.cell(2)).isEqualTo(0.5);
            assertThat((Double) rows.cell(3)).isCloseTo(8.75, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 300, 1800})
    void aFileThatWasCutOffIsCalledTruncated(int missing) throws IOException {
        CoverageExport.of(Wetterau.coverage()).flatGeobuf(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - missing));

        OkdException error = catchThrowableOfType(OkdException.class, this::read);

        assertThat(error.code()).isEqualTo(ErrorCode.TRUNCATED_FILE);
    }

    private Delivery read() {
        DeliveredFile delivered = DeliveredFile.of(file);
        assertThat(new FlatGeobufFormat().recognises(delivered)).isTrue();
        return new FlatGeobufFormat().read(delivered).get(0);
    }
}
