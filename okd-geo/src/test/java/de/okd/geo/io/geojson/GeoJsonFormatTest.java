package de.okd.geo.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.Finding;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.geo.coverage.RegionCoverage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GeoJsonFormatTest {
    private static final String UTM_SQUARE =
            "[[480000,5570000],[481000,5570000],[481000,5571000],[480000,5571000],[480000,5570000]]";
    private static final String UTM_HOLE =
            "[[480100,5570100],[480200,5570100],[480200,5570200],[480100,5570200],[480100,5570100]]";
    private static final String DEGREES = "[[8.75,50.33],[8.76,50.33],[8.76,50.34],[8.75,50.34],[8.75,50.33]]";

    @TempDir
    Path folder;

    @Test
    void degreesAreReadWithoutACrs() {
        Delivery.Boundaries read = boundaries(collection("", feature("06440008", "Polygon", "[" + DEGREES + "]")));

        // echo "50.33 8.75" | cs2cs -f %.4f EPSG:4258 EPSG:25832 (PROJ 9.1.1)
        assertThat(polygon(read).distance(point(482_206.1801, 5_575_352.5412))).isLessThan(0.01);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}}",
                "{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:25832\"}}",
                "{\"properties\":{\"name\":\"http://www.opengis.net/def/crs/EPSG/0/25832\"},\"type\":\"name\"}",
                "{\"type\":\"EPSG\",\"properties\":{\"code\":25832}}",
                "\"EPSG:25832\""
            })
    void theOldMemberCrsIsUnderstood(String crs) {
        Delivery.Boundaries read =
                boundaries(collection("\"crs\":" + crs + ",", feature("06440008", "Polygon", "[" + UTM_SQUARE + "]")));

        assertThat(polygon(read).getArea()).isEqualTo(1_000_000);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void theCrsMayFollowTheFeatures() {
        Delivery.Boundaries read = boundaries("{\"type\":\"FeatureCollection\",\"features\":["
                + feature("06440008", "Polygon", "[" + UTM_SQUARE + "]") + "],\"crs\":\"EPSG:25832\"}");

        assertThat(polygon(read).getArea()).isEqualTo(1_000_000);
    }

    @Test
    void membersMayComeInAnyOrder() {
        String feature = "{\"geometry\":{\"coordinates\":[[" + UTM_SQUARE + "]],\"bbox\":[1,2,3,4],"
                + "\"type\":\"MultiPolygon\"},\"properties\":{\"AGS\":\"06440008\"},\"type\":\"Feature\"}";

        assertThat(polygon(boundaries(utm(feature))).getArea()).isEqualTo(1_000_000);
    }

    @Test
    void aRingInsideIsAHoleWhateverItsDirection() {
        Delivery.Boundaries read =
                boundaries(utm(feature("06440008", "Polygon", "[" + UTM_SQUARE + "," + UTM_HOLE + "]")));

        assertThat(polygon(read).getArea()).isEqualTo(990_000);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void heightsAreIgnored() {
        String square =
                "[[480000,5570000,120.5],[481000,5570000,0],[481000,5571000,7],[480000,5571000,7],[480000,5570000,9]]";

        assertThat(polygon(boundaries(utm(feature("06440008", "Polygon", "[" + square + "]"))))
                        .getArea())
                .isEqualTo(1_000_000);
    }

    @Test
    void polygonsOfACollectionAreTakenWithAFindingAboutTheRest() {
        String feature = "{\"type\":\"Feature\",\"properties\":{\"AGS\":\"06440008\"},\"geometry\":"
                + "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\",\"coordinates\":["
                + UTM_SQUARE
                + "]},{\"type\":\"Point\",\"coordinates\":[480000,5570000]}]}}";
        Delivery.Boundaries read = boundaries(utm(feature));

        assertThat(polygon(read).getArea()).isEqualTo(1_000_000);
        assertThat(only(read).message()).contains("points or lines beside its polygons");
    }

    @Test
    void theIdOfAFeatureMayBeItsKey() {
        String feature = "{\"type\":\"Feature\",\"id\":\"06440008\",\"properties\":null,\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":[" + UTM_SQUARE + "]}}";
        Delivery.Boundaries read = boundaries(utm(feature));

        assertThat(read.boundaries().get(0).region().key()).isEqualTo(RegionKey.parse("06440008"));
        assertThat(only(read).message()).contains("taken from \"id\"");
    }

    @Test
    void aFeatureWithoutGeometryIsLeftOutWithAFinding() {
        String empty = "{\"type\":\"Feature\",\"properties\":{\"AGS\":\"06440002\",\"GEN\":\"Bad Nauheim\"},"
                + "\"geometry\":null}";
        Delivery.Boundaries read =
                boundaries(utm(feature("06440008", "Polygon", "[" + UTM_SQUARE + "]") + "," + empty));

        assertThat(read.boundaries()).hasSize(1);
        assertThat(only(read).code()).isEqualTo(Finding.Code.GEOMETRY_MISSING);
        assertThat(only(read).message()).contains("Bad Nauheim (record 2) has no polygon");
    }

    @Test
    void aLineIsNoBoundary() {
        Delivery.Boundaries read = boundaries(utm(feature("06440008", "Polygon", "[" + UTM_SQUARE + "]") + ","
                + feature("06440002", "LineString", UTM_SQUARE)));

        assertThat(only(read).message()).contains("has a LineString where a polygon was expected");
    }

    @Test
    void aPositionWithoutANumberIsAFinding() {
        String broken = "[[480000,null],[481000,5570000],[481000,5571000],[480000,5570000]]";
        Delivery.Boundaries read = boundaries(utm(feature("06440008", "Polygon", "[" + UTM_SQUARE + "]") + ","
                + feature("06440002", "Polygon", "[" + broken + "]")));

        assertThat(only(read).message()).contains("a coordinate that is not a finite number");
    }

    @Test
    void aNumberAsKeyGetsItsZeroBack() {
        String feature = "{\"type\":\"Feature\",\"properties\":{\"ags\":6440008},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":[" + UTM_SQUARE + "]}}";

        assertThat(boundaries(utm(feature)).boundaries().get(0).region().key().value())
                .isEqualTo("06440008");
    }

    @Test
    void pointsBecomeRecordsWithLongitudeAndLatitude() {
        String points = "{\"type\":\"Feature\",\"properties\":{\"name\":\"Grundschule Ößling\",\"plätze\":120},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[8.75,50.33]}},"
                + "{\"type\":\"Feature\",\"properties\":{\"name\":\"ohne Ort\"},\"geometry\":null}";
        Delivery.Records records = (Delivery.Records) GeoJsonFile.read(folder, collection("", points));

        try (Rows rows = records.opener().get()) {
            assertThat(rows.columns()).containsExactly("name", "plätze", "longitude", "latitude");
            assertThat(rows.next()).isTrue();
            assertThat(List.of(rows.text(0), rows.cell(1), rows.cell(2), rows.cell(3)))
                    .containsExactly("Grundschule Ößling", 120L, 8.75, 50.33);
            assertThat(rows.next()).isTrue();
            assertThat(rows.cell(2)).isNull();
            assertThat(rows.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("Record 2"));
            assertThat(rows.next()).isFalse();
        }
    }

    private static String utm(String features) {
        return collection("\"crs\":\"EPSG:25832\",", features);
    }

    private static String collection(String members, String features) {
        return "{\"type\":\"FeatureCollection\"," + members + "\"features\":[" + features + "]}";
    }

    private static String feature(String key, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"AGS\":\"" + key + "\"},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    private Delivery.Boundaries boundaries(String json) {
        return (Delivery.Boundaries) GeoJsonFile.read(folder, json);
    }

    private static Geometry polygon(Delivery.Boundaries read) {
        return RegionCoverage.of(read).find(RegionKey.parse("06440008")).orElseThrow();
    }

    private static Geometry point(double x, double y) {
        return new GeometryFactory().createPoint(new Coordinate(x, y));
    }

    private static Finding only(Delivery.Boundaries read) {
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0);
    }
}
