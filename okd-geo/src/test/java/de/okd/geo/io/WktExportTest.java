package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WktExportTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("wetterau.csv");
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .wkt(file);
    }

    @Test
    void aLineHasKeyNameValuesCodeAndPolygon() throws IOException {
        List<String> lines = Files.readAllLines(file);

        assertThat(lines.get(0)).isEqualTo("AGS,GEN,Einwohner,Einwohner_status,EPSG,WKT");
        assertThat(lines.get(1))
                .startsWith("06440008,Friedberg (Hessen),29000.5,NORMAL,25832,\"MULTIPOLYGON (((48")
                .contains("484000 5572000.125");
        assertThat(lines.get(2)).startsWith("06440024,Wölfersheim,,SECRET,25832,");
        assertThat(lines.get(3)).startsWith("06440025,\"Łużyca \"\"am See\"\", Teil 2\",,,25832,");
    }

    @Test
    void gdalTakesTheColumnForGeometry() {
        assertThat(Ogr.geoJson(file).get("features"))
                .extracting(feature -> feature.at("/geometry/type").asText())
                .containsOnly("MultiPolygon");
    }
}
