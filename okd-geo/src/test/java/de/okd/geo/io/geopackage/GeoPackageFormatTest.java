package de.okd.geo.io.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.Finding;
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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made by GDAL where it is installed, and files that were tampered with. */
class GeoPackageFormatTest {
    private static final String POINTS = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Grundschule Ößling","plätze":120},
            "geometry":{"type":"Point","coordinates":[8.75,50.33,120]}}]}
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("gemeinden.gpkg");
    }

    @Test
    void aFileOfGdalIsReadWithItsSystem() {
        CoverageExport.of(Wetterau.coverage()).geoJson(folder.resolve("wetterau.geojson"));
        Ogr.convert(folder.resolve("wetterau.geojson"), file, "-t_srs", "EPSG:25832", "-dim", "XYZ");

        Delivery.Boundaries read = (Delivery.Boundaries) read().get(0);

        assertThat(read.dataset()).isEqualTo("gemeinden");
        assertThat(read.boundaries()).hasSize(3);
        assertThat(read.findings()).isEmpty();
        assertThat(RegionCoverage.of(read).polygons().get(0).geometry().getArea())
                .isCloseTo(15_500_000, within(500.0));
    }

    @Test
    void severalLayersAreDatasetsOfTheirOwn() throws IOException {
        CoverageExport.of(Wetterau.coverage()).geoPackage(file);
        Path points = Files.writeString(folder.resolve("schulen.geojson"), POINTS);
        Ogr.convert(points, file, "-update", "-nln", "schulen");

        List<Delivery> read = read();

        assertThat(read).extracting(Delivery::dataset).containsExactly("schulen", "wetterau");
        try (Rows rows = ((Delivery.Records) read.get(0)).opener().get()) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.columns()).containsExactly("fid", "name", "plätze", "longitude", "latitude");
            assertThat(rows.cell(2)).isEqualTo(120L);
            assertThat((Double) rows.cell(3)).isCloseTo(8.75, within(1e-9));
        }
    }

    @Test
    void aLayerThatIsOfNoUseIsNamedBesideTheOthers() throws SQLException {
        CoverageExport.of(Wetterau.coverage()).geoPackage(file);
        execute(
                "CREATE TABLE zusatz (fid INTEGER PRIMARY KEY, geom POLYGON)",
                "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('zusatz', 'features', 25832)",
                "INSERT INTO gpkg_geometry_columns VALUES ('zusatz', 'geom', 'POLYGON', 25832, 0, 0)");

        List<Delivery> read = read();

        assertThat(read).hasSize(1);
        assertThat(read.get(0).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(Finding.Code.SHEET_SKIPPED))
                .satisfies(finding -> assertThat(finding.message()).contains("\"zusatz\"", "none of the 0 records"));
    }

    @Test
    void aGeometryThatIsNoneIsAFinding() throws SQLException {
        CoverageExport.of(Wetterau.coverage()).geoPackage(file);
        execute("UPDATE wetterau SET geom = x'4750' WHERE fid = 2", "UPDATE wetterau SET geom = NULL WHERE fid = 3");

        assertThat(read().get(0).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Wölfersheim (record 2) has a geometry without the header of a GeoPackage; it was left out.",
                        "Łużyca \"am See\", Teil 2 (record 3) has no polygon; it was left out.");
    }

    @Test
    void coordinatesOfAnotherSystemThanDeclaredAreRefused() throws SQLException {
        CoverageExport.of(Wetterau.coverage()).geoPackage(file);
        execute("UPDATE gpkg_geometry_columns SET srs_id = 4326");

        assertThatThrownBy(this::read)
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("when read as declared, in EPSG:4326")
                .hasMessageContaining("correct the table gpkg_spatial_ref_sys");
    }

    @Test
    void aViewIsNotRun() throws SQLException {
        CoverageExport.of(Wetterau.coverage()).geoPackage(file);
        execute(
                "ALTER TABLE wetterau RENAME TO other",
                "CREATE VIEW wetterau AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS geom"
                        + " FROM n");

        assertThatThrownBy(this::read)
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("it holds no layer of features");
    }

    @Test
    void aLogWithChangesThatAreNotInTheFileIsRefused() throws IOException {
        CoverageExport.of(Wetterau.coverage()).geoPackage(file);
        Files.writeString(folder.resolve("gemeinden.gpkg-wal"), "changes");

        assertThatThrownBy(this::read)
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Close the program that has it open");
    }

    @Test
    void readingLeavesNothingBesideTheFile() {
        CoverageExport.of(Wetterau.coverage()).geoPackage(file);
        read();

        assertThat(folder).isDirectoryContaining("glob:**gemeinden.gpkg");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void anotherDatabaseIsNotRecognised() throws SQLException {
        execute("CREATE TABLE notes (text TEXT)");

        assertThat(new GeoPackageFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<Delivery> read() {
        DeliveredFile delivered = DeliveredFile.of(file);
        assertThat(new GeoPackageFormat().recognises(delivered)).isTrue();
        return new GeoPackageFormat().read(delivered);
    }
}
