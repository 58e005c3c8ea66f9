package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.okd.core.Okd;
import de.okd.core.ParquetContent;
import de.okd.core.source.DataFolder;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.io.geoparquet.GeoParquetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Debian's GDAL cannot read Parquet; what is written is looked at with DuckDB and against the standard. */
class GeoParquetExportTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("wetterau.parquet");
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .geoParquet(file);

        ReadBack.assertSame(Wetterau.coverage(), ReadBack.boundaries(new GeoParquetFormat(), file), 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"UTM_32", "UTM_33", "LAEA", "WEB_MERCATOR", "ETRS89", "WGS84", "UTM_32_PREFIXED"})
    void everySystemOfTheDatumIsNamedAndReadsBack(GermanCrs crs) throws JsonProcessingException {
        CoverageExport.of(Wetterau.coverage()).in(crs).geoParquet(file);

        ReadBack.assertSame(Wetterau.coverage(), ReadBack.boundaries(new GeoParquetFormat(), file), 0.001);
        assertThat(column().at("/crs/id/code").asInt()).isEqualTo(crs.epsg());
    }

    @Test
    void theMetadataAreThoseOfTheStandard() throws JsonProcessingException {
        CoverageExport.of(Wetterau.coverage()).geoParquet(file);

        assertThat(geo().get("version").asText()).isEqualTo("1.0.0");
        assertThat(column().get("encoding").asText()).isEqualTo("WKB");
        assertThat(column().get("geometry_types").get(0).asText()).isEqualTo("MultiPolygon");
        assertThat(column().get("bbox").get(0).asDouble()).isEqualTo(480_000);
    }

    /** The files do not state an orientation, so that readers may assume none; it is kept all the same. */
    @Test
    void outerRingsRunCounterclockwise() throws ParseException {
        CoverageExport.of(Wetterau.coverage()).geoParquet(file);

        try (Rows rows = ParquetContent.open(DeliveredFile.of(file))) {
            while (rows.next()) {
                Geometry polygons = new WKBReader().read(wkb(rows));
                for (int i = 0; i < polygons.getNumGeometries(); i++) {
                    Polygon polygon = (Polygon) polygons.getGeometryN(i);
                    assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void valuesAreNumbersAndMissingOnesNull() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .geoParquet(file);

        try (Rows rows = ParquetContent.open(DeliveredFile.of(file))) {
            assertThat(rows.columns()).containsExactly("AGS", "GEN", "Einwohner", "Einwohner_status", "geometry");
            rows.next();
            assertThat(rows.cell(2)).isEqualTo(29_000.5);
            assertThat(rows.cell(4)).isInstanceOf(byte[].class);
            rows.next();
            assertThat(rows.cell(2)).isNull();
            assertThat(rows.cell(3)).isEqualTo("SECRET");
        }
    }

    @Test
    void aFolderLoadTakesItForBoundariesNotForATable() {
        CoverageExport.of(Wetterau.coverage()).geoParquet(file);

        try (Okd okd = Okd.inMemory()) {
            okd.load(DataFolder.of(folder));
            assertThat(okd.boundaries())
                    .extracting(Delivery.Boundaries::dataset)
                    .containsExactly("wetterau");
        }
    }

    @Test
    void theSameCoverageGivesTheSameBytes() throws IOException {
        CoverageExport.of(Wetterau.coverage()).geoParquet(file);
        byte[] first = Files.readAllBytes(file);
        CoverageExport.of(Wetterau.coverage()).geoParquet(file);

        assertThat(file).hasBinaryContent(first);
    }

    private static byte[] wkb(Rows rows) {
        return (byte[]) Objects.requireNonNull(rows.cell(rows.columns().indexOf("geometry")));
    }

    private JsonNode column() throws JsonProcessingException {
        return geo().at("/columns/geometry");
    }

    private JsonNode geo() throws JsonProcessingException {
        String metadata =
                ParquetContent.findMetadata(DeliveredFile.of(file), "geo").orElseThrow();
        return JsonMapper.builder().build().readTree(metadata);
    }
}
