package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.io.flatgeobuf.FlatGeobufFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlatGeobufExportTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("wetterau.fgb");
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .flatGeobuf(file);

        ReadBack.assertSame(Wetterau.coverage(), ReadBack.boundaries(new FlatGeobufFormat(), file), 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"UTM_32", "UTM_33", "LAEA", "WEB_MERCATOR", "ETRS89", "WGS84", "UTM_32_PREFIXED"})
    void everySystemOfTheDatumReadsBackToTheMillimetreAndIsKnownToGdal(GermanCrs crs) {
        CoverageExport.of(Wetterau.coverage()).in(crs).flatGeobuf(file);

        ReadBack.assertSame(Wetterau.coverage(), ReadBack.boundaries(new FlatGeobufFormat(), file), 0.001);
        assertThat(Ogr.layer(file).epsg()).isEqualTo(crs.epsg());
    }

    @Test
    void gdalSeesSystemTypesAndNames() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .flatGeobuf(file);

        Ogr.Layer layer = Ogr.layer(file);
        assertThat(layer.features()).isEqualTo(3);
        assertThat(layer.epsg()).isEqualTo(25832);
        assertThat(layer.geometry()).isEqualTo("Multi Polygon");
        assertThat(layer.west()).isEqualTo(480_000);
        assertThat(layer.fields())
                .containsExactly(
                        entry("AGS", "String"),
                        entry("GEN", "String"),
                        entry("Einwohner", "Real"),
                        entry("Einwohner_status", "String"));
    }

    @Test
    void gdalSeesValuesAndNullsAndUmlauts() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .flatGeobuf(file);

        JsonNode features = Ogr.geoJson(file).get("features");
        assertThat(features.at("/0/properties/Einwohner").asDouble()).isEqualTo(29_000.5);
        assertThat(features.at("/1/properties/Einwohner").isNumber()).isFalse();
        assertThat(features.at("/1/properties/GEN").asText()).isEqualTo("Wölfersheim");
        assertThat(features.at("/2/properties/GEN").asText()).isEqualTo("Łużyca \"am See\", Teil 2");
    }

    @Test
    void theSameCoverageGivesTheSameBytes() throws IOException {
        CoverageExport.of(Wetterau.coverage()).flatGeobuf(file);
        byte[] first = Files.readAllBytes(file);
        CoverageExport.of(Wetterau.coverage()).flatGeobuf(file);

        assertThat(file).hasBinaryContent(first);
    }
}
