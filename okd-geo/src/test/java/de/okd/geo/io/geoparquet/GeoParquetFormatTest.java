package de.okd.geo.io.geoparquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as other programs write them. */
class GeoParquetFormatTest {
    private static final String SQUARE = "0103000000010000000500000000000000004C1D410000000004404541"
            + "00000000084C1D4100000000044045410000000000000000";
    /** POINT (8.75 50.33). */
    private static final String POINT = "010100000000000000008021400AD7A3703D2A4940";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("schulen.parquet");
    }

    @Test
    void pointsWithoutACrsAreLongitudeAndLatitude() {
        write("geometry", POINT, geo("geometry", "WKB", ""));

        try (Rows rows = records().opener().get()) {
            assertThat(rows.columns()).containsExactly("name", "longitude", "latitude");
            rows.next();
            assertThat(List.of(
                            String.valueOf(rows.text(0)), String.valueOf(rows.cell(1)), String.valueOf(rows.cell(2))))
                    .containsExactly("Grundschule Ößling", "8.75", "50.33");
        }
    }

    @Test
    void aCrsIsReadByItsName() {
        write("geometry", POINT, geo("geometry", "WKB", ",\"crs\":{\"type\":\"GeographicCRS\",\"name\":\"ETRS89\"}"));

        assertThat(records().dataset()).isEqualTo("schulen");
    }

    @Test
    void aCrsThatIsNullIsUnknownAndRefusedWhereDegreesDoNotFitMetres() {
        write("geometry", POINT, geo("geometry", "WKB", ",\"crs\":null"));

        assertThatThrownBy(this::records)
                .isInstanceOf(OkdException.class)
                .hasMessageContaining(
                        "the metadata \"geo\", which would name their reference system, is missing or says nothing")
                .hasMessageContaining("They fit EPSG:4258");
    }

    @Test
    void anEncodingThatIsNoWellKnownBinaryIsNamed() {
        write("geometry", POINT, geo("geometry", "polygon", ""));

        assertThatThrownBy(this::records)
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("encoded as \"polygon\", expected WKB");
    }

    @Test
    void aColumnOfWellKnownBinaryWithoutMetadataIsKnownByItsName() {
        write("wkb", POINT, Map.of());

        assertThatThrownBy(this::records).isInstanceOf(OkdException.class).hasMessageContaining("They fit EPSG:4258");
    }

    @Test
    void bytesUnderAnotherNameAreNoGeometries() {
        write("bild", POINT, Map.of());

        assertThat(new GeoParquetFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    @Test
    void bytesThatAreNoGeometryAreRefusedAndSaidToBe() {
        write("wkb", SQUARE, Map.of());

        assertThatThrownBy(this::records)
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("none of the 1 records has one");
    }

    private static Map<String, String> geo(String column, String encoding, String more) {
        return Map.of(
                "geo",
                "{\"version\":\"1.0.0\",\"primary_column\":\"" + column + "\",\"columns\":{\"" + column
                        + "\":{\"encoding\":\"" + encoding + "\",\"geometry_types\":[]" + more + "}}}");
    }

    /** As any other program would write it, with a plain column of bytes. */
    private void write(String column, String wkb, Map<String, String> metadata) {
        String more = metadata.entrySet().stream()
                .map(entry -> ", KV_METADATA {" + entry.getKey() + ": '" + entry.getValue() + "'}")
                .collect(Collectors.joining());
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute("COPY (SELECT 'Grundschule Ößling' AS name, unhex('" + wkb + "') AS \"" + column
                    + "\") TO '" + file + "' (FORMAT parquet" + more + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Delivery.Records records() {
        DeliveredFile delivered = DeliveredFile.of(file);
        assertThat(new GeoParquetFormat().recognises(delivered)).isTrue();
        return (Delivery.Records) new GeoParquetFormat().read(delivered).get(0);
    }
}
