package de.okd.geo.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.io.Damage;
import de.okd.geo.io.DamagedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However GeoJSON is damaged, it is read with findings or refused. */
@Timeout(300)
class GeoJsonFuzzTest {
    private static final int RUNS = Damage.runs(10_000);
    private static final long SEED = 20261126;
    private static final String BOUNDARIES = """
            {"type":"FeatureCollection","name":"gemeinden","crs":{"type":"name","properties":
             {"name":"urn:ogc:def:crs:EPSG::25832"}},"features":[
            {"type":"Feature","id":7,"properties":{"AGS":"06440008","GEN":"Friedberg (Hessen)","EWZ":28000,"x":[1,{"y":2}]},
             "geometry":{"type":"Polygon","coordinates":[[[480000.5,5570000],[481000,5570000],[481000,5571000],
             [480000.5,5570000]],[[480900,5570100],[480950,5570100],[480950,5570200],[480900,5570100]]]}},
            {"type":"Feature","properties":{"AGS":"06440024","GEN":"Wölfersheim","EWZ":null},
             "geometry":{"type":"MultiPolygon","coordinates":[[[[482000,5570000],[483000,5570000],[483000,5571000],
             [482000,5570000]]],[[[484000,5570000,120.5],[485000,5570000,1],[485000,5571000,2],[484000,5570000,3]]]]}},
            {"type":"Feature","properties":{"AGS":"06440025"},"geometry":{"type":"GeometryCollection","geometries":[
             {"type":"Polygon","coordinates":[[[486000,5570000],[487000,5570000],[487000,5571000],[486000,5570000]]]},
             {"type":"Point","coordinates":[486000,5570000]}]}}]}
            """;
    private static final String POINTS = """
            {"features":[{"geometry":{"coordinates":[8.75,50.33],"type":"Point"},"properties":{"name":"Grundschule Ößling",
            "plätze":120.5,"offen":true},"type":"Feature"},{"type":"Feature","properties":null,"geometry":null},
            {"type":"Feature","properties":{},"geometry":{"type":"MultiPoint","coordinates":[[8.7,50.3],[8.8,50.4]]}}],
            "type":"FeatureCollection"}
            """;

    @TempDir
    Path folder;

    @Test
    void noDamageToBoundariesBreaksTheReader() {
        assertNoDamageBreaks(BOUNDARIES);
    }

    @Test
    void noDamageToPointsBreaksTheReader() {
        assertNoDamageBreaks(POINTS);
    }

    private void assertNoDamageBreaks(String valid) {
        Path file = folder.resolve("fuzz.geojson");
        AtomicInteger read = new AtomicInteger();
        Damage.eachText(valid.getBytes(StandardCharsets.UTF_8), SEED, RUNS, damaged -> {
            DamagedFile.write(file, damaged);
            read.addAndGet(DamagedFile.isRead(new GeoJsonFormat(), file) ? 1 : 0);
        });
        assertThat(read.get()).as("files read in spite of the damage").isBetween(RUNS / 50, RUNS * 9 / 10);
    }
}
