package de.okd.geo.io.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.geo.io.Ogr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of points, made by GDAL where it is installed. */
class ShapefilePointsTest {
    private static final String POINTS = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Grundschule Ößling","platz":120,"quote":0.5,"seit":"2020-08-17"},
             "geometry":{"type":"Point","coordinates":[8.75,50.33]}},
            {"type":"Feature","properties":{"name":"ohne Ort","platz":null,"quote":null,"seit":null},"geometry":null}]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"POINT", "POINTZ", "MULTIPOINT"})
    void pointsBecomeRecordsWithTheirTypes(String type) throws IOException {
        try (Rows rows = records("-nlt", type).opener().get()) {
            assertThat(rows.columns()).containsExactly("name", "platz", "quote", "seit", "longitude", "latitude");
            assertThat(rows.next()).isTrue();
            assertThat(rows.text(0)).isEqualTo("Grundschule Ößling");
            assertThat(rows.cell(1)).isEqualTo(120L);
            assertThat(rows.cell(2)).isEqualTo(0.5);
            assertThat(rows.cell(3)).isEqualTo(LocalDate.of(2020, 8, 17));
            assertThat((Double) rows.cell(4)).isCloseTo(8.75, within(1e-9));
            assertThat((Double) rows.cell(5)).isCloseTo(50.33, within(1e-9));
        }
    }

    @Test
    void metresAreTurnedIntoDegrees() throws IOException {
        try (Rows rows = records("-t_srs", "EPSG:25833").opener().get()) {
            assertThat(rows.next()).isTrue();
            assertThat((Double) rows.cell(4)).isCloseTo(8.75, within(1e-7));
            assertThat((Double) rows.cell(5)).isCloseTo(50.33, within(1e-7));
        }
    }

    @Test
    void aRecordWithoutAPointIsKeptAndNamed() throws IOException {
        try (Rows rows = records().opener().get()) {
            rows.next();
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(1)).isNull();
            assertThat(rows.cell(4)).isNull();
            assertThat(rows.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message())
                            .isEqualTo("Record 2 has 0 points, expected one; it was kept without longitude and"
                                    + " latitude."));
        }
    }

    private Delivery.Records records(String... options) throws IOException {
        Path json = Files.writeString(folder.resolve("schulen.geojson"), POINTS);
        Path file = folder.resolve("schulen.shp");
        String[] all = Stream.concat(Arrays.stream(options), Stream.of("-lco", "ENCODING=UTF-8"))
                .toArray(String[]::new);
        Ogr.convert(json, file, all);
        DeliveredFile delivered = DeliveredFile.of(file);
        assertThat(new ShapefileFormat().recognises(delivered)).isTrue();
        return (Delivery.Records) new ShapefileFormat().read(delivered).get(0);
    }
}
