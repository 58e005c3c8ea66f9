package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.io.geojson.GeoJsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;

class GeoJsonExportTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("wetterau.geojson");
    }

    @Test
    void whatIsWrittenReadsBackToTheCentimetre() {
        CoverageExport.of(Wetterau.coverage()).geoJson(file);

        ReadBack.assertSame(Wetterau.coverage(), ReadBack.boundaries(new GeoJsonFormat(), file), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void everySystemReadsBack(GermanCrs crs) {
        CoverageExport.of(Wetterau.coverage()).in(crs).geoJson(file);

        var read = ReadBack.boundaries(new GeoJsonFormat(), file);
        assertThat(read.boundaries()).hasSize(3);
        assertThat(RegionCoverage.of(read).polygons())
                .allMatch(polygon -> polygon.geometry().isValid());
    }

    @Test
    void gdalSeesSystemTypesAndNames() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .geoJson(file);

        Ogr.Layer layer = Ogr.layer(file);
        assertThat(layer.features()).isEqualTo(3);
        assertThat(layer.epsg()).isEqualTo(4326);
        assertThat(layer.fields())
                .containsExactly(
                        entry("AGS", "String"),
                        entry("GEN", "String"),
                        entry("Einwohner", "Real"),
                        entry("Einwohner_status", "String"));
        assertThat(Ogr.geoJson(file).at("/features/2/properties/GEN").asText()).isEqualTo("Łużyca \"am See\", Teil 2");
    }

    @Test
    void gdalSeesTheSystemOfTheOldMember() {
        CoverageExport.of(Wetterau.coverage()).in(GermanCrs.UTM_32).geoJson(file);

        assertThat(Ogr.layer(file).epsg()).isEqualTo(25832);
        assertThat(Ogr.layer(file).west()).isEqualTo(480_000);
    }

    @Test
    void missingValuesAreNullAndSaySoInTheirStatus() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .geoJson(file);

        JsonNode features = GeoJsonTree.of(file).get("features");
        assertThat(features.at("/0/properties/Einwohner").asDouble()).isEqualTo(29_000.5);
        assertThat(features.at("/1/properties/Einwohner").isNull()).isTrue();
        assertThat(features.at("/1/properties/Einwohner_status").asText()).isEqualTo("SECRET");
        assertThat(features.at("/2/properties/Einwohner_status").isNull()).isTrue();
    }

    @Test
    void shellsTurnLeftAndHolesTurnRight() {
        CoverageExport.of(Wetterau.coverage()).geoJson(file);

        JsonNode rings = GeoJsonTree.of(file).at("/features/0/geometry/coordinates");
        assertThat(List.of(isCounterclockwise(rings.get(0)), isCounterclockwise(rings.get(1))))
                .containsExactly(true, false);
    }

    @Test
    void licenceAndAttributionTravel() {
        CoverageExport.of(Wetterau.coverage()).geoJson(file);

        assertThat(GeoJsonTree.of(file).get("attribution").asText()).isEqualTo("© Amt 2026");
        assertThat(GeoJsonTree.of(file).get("licence").asText()).isEqualTo("dl-de/by-2-0");
    }

    @Test
    void theSameCoverageGivesTheSameBytes() throws IOException {
        CoverageExport.of(Wetterau.coverage()).geoJson(file);
        byte[] first = Files.readAllBytes(file);
        CoverageExport.of(Wetterau.coverage()).geoJson(file);

        assertThat(file).hasBinaryContent(first);
    }

    private static boolean isCounterclockwise(JsonNode ring) {
        CoordinateList corners = new CoordinateList();
        ring.forEach(position -> corners.add(
                new Coordinate(position.get(0).asDouble(), position.get(1).asDouble())));
        return Orientation.isCCW(corners.toCoordinateArray());
    }
}
