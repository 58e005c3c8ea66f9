package de.okd.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

class CrsChoiceTest {
    /** Longitude and latitude of towns in the north, south, west, east and middle of Germany. */
    private static final double[] TOWNS = {8.31, 54.90, 10.28, 47.41, 6.08, 50.78, 14.99, 51.15, 9.44, 51.31};

    private static final Set<GermanCrs> DEGREES = Set.of(GermanCrs.ETRS89, GermanCrs.WGS84);

    static Stream<Arguments> pairs() {
        return Arrays.stream(GermanCrs.values())
                .flatMap(declared -> Arrays.stream(GermanCrs.values())
                        .filter(actual -> actual != declared && !DEGREES.containsAll(Set.of(actual, declared)))
                        .map(actual -> Arguments.of(declared, actual)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aTownInAnotherSystemThanDeclaredIsRefusedWithTheRightOne(GermanCrs declared, GermanCrs actual) {
        for (int town = 0; town < TOWNS.length / 2; town++) {
            Envelope bounds = town(town, actual);
            if (!declared.isPlausible(bounds)) {
                assertThatThrownBy(() -> choice(declared, bounds))
                        .as("town " + town)
                        .isInstanceOf(OkdException.class)
                        .hasMessageContaining("do not lie in Germany when read as declared, in " + declared)
                        .hasMessageContaining(actual.toString());
            }
        }
    }

    /** What nobody can tell without knowing which town it is: six degrees to the west or to the east there is Germany too. */
    @Test
    void onlyTheOtherZoneOfUtmMayGoUnnoticed() {
        assertThat(pairs().flatMap(CrsChoiceTest::unnoticed))
                .containsExactly(
                        "25832 for 25833 in town 3",
                        "25833 for 25832 in town 0",
                        "25833 for 25832 in town 2",
                        "25833 for 25832 in town 4",
                        "4647 for 5650 in town 2",
                        "5650 for 4647 in town 3");
    }

    private static Stream<String> unnoticed(Arguments pair) {
        GermanCrs declared = (GermanCrs) pair.get()[0];
        GermanCrs actual = (GermanCrs) pair.get()[1];
        return IntStream.range(0, TOWNS.length / 2)
                .filter(town -> declared.isPlausible(town(town, actual)))
                .mapToObj(town -> declared.epsg() + " for " + actual.epsg() + " in town " + town);
    }

    @ParameterizedTest
    @EnumSource
    void townsAreAcceptedInTheSystemTheyAreIn(GermanCrs crs) {
        for (int town = 0; town < TOWNS.length / 2; town++) {
            assertThat(choice(crs, town(town, crs)).crs()).isEqualTo(crs);
        }
    }

    @ParameterizedTest
    @EnumSource
    void swappedAxesAreCalledSo(GermanCrs crs) {
        Envelope bounds = town(4, crs);
        Envelope swapped = new Envelope(bounds.getMinY(), bounds.getMaxY(), bounds.getMinX(), bounds.getMaxX());

        assertThatThrownBy(() -> choice(crs, swapped))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("With the axes swapped they fit EPSG:");
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void coordinatesThatLieNowhereAreRefused(Envelope bounds) {
        assertThatThrownBy(() -> choice(GermanCrs.WGS84, bounds))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("They fit none of the systems in use in Germany")
                .extracting(e -> ((OkdException) e).code())
                .isEqualTo(ErrorCode.INVALID_DATA);
    }

    static Stream<Envelope> impossible() {
        return Stream.of(
                new Envelope(-179.9, 179.9, 50, 51),
                new Envelope(),
                new Envelope(Double.NaN, Double.NaN, 50, 51),
                new Envelope(8, Double.POSITIVE_INFINITY, 50, 51),
                new Envelope(188.7, 188.8, 50, 51));
    }

    @Test
    void theFindingStatesTheErrorWhereTheDataLie() {
        CrsChoice berlin = choice(GermanCrs.GAUSS_KRUEGER_5, new Envelope(5_370_000, 5_415_000, 5_800_000, 5_836_000));

        assertThat(berlin.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("up to 2.0 m beside the official grid BETA2007");
    }

    @Test
    void aGridBesideTheDataIsUsedAndNamed(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("BETA2007.gsb"), new GridBuilder().bytes());

        CrsChoice choice = choice(GermanCrs.GAUSS_KRUEGER_3, town(4, GermanCrs.GAUSS_KRUEGER_3))
                .withGridBeside(folder.resolve("gemeinden.shp"));

        assertThat(choice.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(Finding.Code.DATUM_CHANGED))
                .extracting(Finding::message)
                .asString()
                .contains("by the grid BETA2007.gsb");
    }

    @Test
    void aGridIsOfNoUseToEtrs89(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("BETA2007.gsb"), "damaged");

        CrsChoice choice =
                choice(GermanCrs.LAEA, town(4, GermanCrs.LAEA)).withGridBeside(folder.resolve("gemeinden.shp"));

        assertThat(choice.findings()).isEmpty();
    }

    private static CrsChoice choice(GermanCrs declared, Envelope bounds) {
        return CrsChoice.of(declaration(declared), bounds, Place.NOWHERE);
    }

    private static CrsDeclaration declaration(GermanCrs crs) {
        return new CrsDeclaration("the header", "EPSG:" + crs.epsg());
    }

    private static Envelope town(int town, GermanCrs crs) {
        double[] xy = {
            TOWNS[2 * town] - 0.02, TOWNS[2 * town + 1] - 0.02, TOWNS[2 * town] + 0.02, TOWNS[2 * town + 1] + 0.02
        };
        CrsTransform.between(GermanCrs.ETRS89, crs).transform(xy);
        return new Envelope(xy[0], xy[2], xy[1], xy[3]);
    }
}
