package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.okd.core.region.RegionKey;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.crs.GermanCrs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class TopoJsonExportTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("wetterau.topojson");
    }

    /** One is Friedberg's hole and Wölfersheim's shell, three part two regions, three are the outer borders of one each. */
    @Test
    void everyBorderIsWrittenOnce() {
        CoverageExport.of(Wetterau.coverage()).in(GermanCrs.UTM_32).topoJson(file);

        JsonNode topology = GeoJsonTree.of(file);
        assertThat(topology.get("arcs")).hasSize(7);
        assertThat(topology.at("/objects/wetterau/geometries/0/arcs/1/0").asInt())
                .isEqualTo(~topology.at("/objects/wetterau/geometries/1/arcs/0/0/0")
                        .asInt());
    }

    @Test
    void gdalReadsTheSamePolygons() {
        CoverageExport.of(Wetterau.coverage()).in(GermanCrs.UTM_32).topoJson(file);

        assertThat(Ogr.layer(file).features()).isEqualTo(3);
        JsonNode features = Ogr.geoJson(file).get("features");
        for (int i = 0; i < 3; i++) {
            RegionPolygon written = Wetterau.coverage().polygons().get(i);
            Geometry read = TopoJsonFile.geometry(features.get(i).get("geometry"));
            assertThat(read.isValid()).isTrue();
            assertThat(read.getArea()).isCloseTo(written.geometry().getArea(), Percentage.withPercentage(0.001));
            assertThat(features.get(i).at("/properties/GEN").asText())
                    .isEqualTo(written.region().name());
        }
    }

    @Test
    void valuesAndNullsAreProperties() {
        CoverageExport.of(Wetterau.coverage())
                .with("Einwohner", Wetterau.column())
                .topoJson(file);

        JsonNode regions = GeoJsonTree.of(file).at("/objects/wetterau/geometries");
        assertThat(regions.at("/0/properties/Einwohner").asDouble()).isEqualTo(29_000.5);
        assertThat(regions.at("/1/properties/Einwohner").isNull()).isTrue();
    }

    @Test
    void shellsTurnRightAsD3WantsThem() {
        CoverageExport.of(Wetterau.coverage()).topoJson(file);

        TopoJsonFile.of(file, "wetterau").geometries().forEach(geometry -> {
            Polygon first = (Polygon) geometry.getGeometryN(0);
            assertThat(Orientation.isCCW(first.getExteriorRing().getCoordinateSequence()))
                    .isFalse();
        });
    }

    @Test
    void theSameCoverageGivesTheSameBytes() throws IOException {
        CoverageExport.of(Wetterau.coverage()).topoJson(file);
        byte[] first = Files.readAllBytes(file);
        CoverageExport.of(Wetterau.coverage()).topoJson(file);

        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void theOfficialMunicipalitiesComeBackToTheMetreFromBordersWrittenOnce() {
        RegionCoverage hesse = RegionCoverage.of(Vg5000.read("GEM")).within(RegionKey.parse("06"));
        CoverageExport.of(hesse).in(GermanCrs.UTM_32).topoJson(file);

        TopoJsonFile read = TopoJsonFile.of(file, "VG5000_GEM");
        assertThat(read.geometries()).hasSize(hesse.keys().size());
        for (int i = 0; i < read.geometries().size(); i++) {
            RegionPolygon written = hesse.polygons().get(i);
            assertThat(read.geometries()
                            .get(i)
                            .symDifference(written.geometry())
                            .getArea())
                    .as(written.region().name())
                    .isLessThan(written.geometry().getLength());
        }
        Set<String> edges = new HashSet<>();
        read.edges().forEach(edge -> assertThat(edges.add(edge)).as(edge).isTrue());
    }
}
