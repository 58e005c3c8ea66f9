package de.okd.geo.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonErrorsTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatEndsTooEarlyIsCalledTruncatedWithTheLine() {
        OkdException error = errorOf("{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"type\":\"Feature\",");

        assertThat(error.code()).isEqualTo(ErrorCode.TRUNCATED_FILE);
        assertThat(error.place().line()).isEqualTo(3);
    }

    @Test
    void swappedAxesAreRefusedWithTheReason() {
        OkdException error = errorOf(collection("", "[[50.33,8.75],[50.34,8.75],[50.34,8.76],[50.33,8.75]]"));

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_DATA);
        assertThat(error).hasMessageContaining("With the axes swapped they fit");
    }

    @Test
    void metresWithoutACrsAreRefusedWithTheSystemTheyFit() {
        OkdException error = errorOf(collection("", "[[480000,5570000],[481000,5570000],[481000,5571000]]"));

        assertThat(error)
                .hasMessageContaining("when read as declared, in EPSG:4326")
                .hasMessageContaining("They fit EPSG:25832")
                .hasMessageContaining("the member \"crs\"");
    }

    @Test
    void aPolygonAcrossTheAntimeridianIsNotInGermany() {
        OkdException error = errorOf(collection("", "[[179.9,50.3],[-179.9,50.3],[-179.9,50.4],[179.9,50.3]]"));

        assertThat(error).hasMessageContaining("do not lie in Germany");
    }

    @Test
    void anUnknownSystemIsNamed() {
        OkdException error = errorOf(collection("\"crs\":\"EPSG:2056\",", "[[1,2],[2,2],[2,3]]"));

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
        assertThat(error).hasMessageContaining("the member \"crs\" names").hasMessageContaining("\"EPSG:2056\"");
    }

    @Test
    void withoutAnyCrsCoordinatesThatDoNotFitAreRefused() {
        OkdException error = errorOf(collection("\"crs\":null,", "[[8.7,50.3],[8.8,50.3],[8.8,50.4]]"));

        assertThat(error.code()).isEqualTo(ErrorCode.MISSING_COMPANION);
        assertThat(error).hasMessageContaining("They fit EPSG:4258");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[8.7,50.3],[8.8,50.3],[8.8,50.4]]] | nested 4 deep, expected 3",
                "[8.7] | a position has 1 numbers",
                "[[8.7,\"50,3\"]] | something that is no number",
                "[[8.7,50.3],8.8] | is no array of numbers",
                "[[[[[[8.7,50.3]]]]]] | nested deeper",
                "[[8.7,50.3],[[8.8,50.3]]] | unequally deep"
            })
    void whatIsNoPositionIsSaid(String ring, String message) {
        OkdException error = errorOf(collection("", ring));

        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
        assertThat(error).hasMessageContaining(message);
    }

    @Test
    void aCollectionWithoutFeaturesIsRefused() {
        assertThat(errorOf("{\"type\":\"FeatureCollection\",\"features\":{}}"))
                .hasMessageContaining("no member \"features\" that is an array");
    }

    @Test
    void anEmptyCollectionIsRefused() {
        assertThat(errorOf("{\"type\":\"FeatureCollection\",\"features\":[]}"))
                .hasMessageContaining("none of the 0 records");
    }

    @Test
    void aSecondObjectIsNotSilentlyLeftOut() {
        assertThat(errorOf("{\"type\":\"FeatureCollection\",\"features\":[]}\n{}"))
                .hasMessageContaining("something follows the first object");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(errorOf("{\"type\":\"Feature\",\"properties\":" + "[".repeat(100_000))
                        .code())
                .isIn(ErrorCode.INVALID_LAYOUT, ErrorCode.TRUNCATED_FILE);
    }

    private static String collection(String members, String ring) {
        return "{\"type\":\"FeatureCollection\"," + members + "\"features\":[{\"type\":\"Feature\",\"properties\":"
                + "{\"AGS\":\"06440008\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}]}";
    }

    private OkdException errorOf(String json) {
        return catchThrowableOfType(OkdException.class, () -> GeoJsonFile.read(folder, json));
    }
}
