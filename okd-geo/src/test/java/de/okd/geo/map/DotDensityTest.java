package de.okd.geo.map;

import static de.okd.geo.map.MapColumns.COVERAGE;
import static de.okd.geo.map.MapColumns.column;
import static de.okd.geo.map.MapColumns.missing;
import static de.okd.geo.map.MapColumns.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.ImmutableDoubleArray;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.table.RegionColumn.Value;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.draw.Mark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class DotDensityTest {

    @Test
    void thereIsADotForEverySoMany() {
        assertThat(dots(map(value("06440001", 1000), value("06440002", 260)).withDotsOf(100)))
                .hasSize(10 + 3);
    }

    @Test
    void whatRoundingTakesFromSmallMunicipalitiesGoesToTheNext() {
        DotDensity map =
                map(value("06440001", 40), value("06440002", 40), value("06440003", 40), value("06440004", 40));

        assertThat(dots(map.withDotsOf(100))).hasSize(2);
    }

    @Test
    void everyDotLiesInsideItsMunicipality() {
        RegionCoverage germany = RealMapTest.germany();
        DotDensity map = DotDensity.of(germany, RealMapTest.columnOf(germany, "06440"));
        List<Geometry> polygons = outlines(map);

        assertThat(dots(map))
                .hasSizeGreaterThan(500)
                .allSatisfy(dot -> assertThat(polygons.stream()
                                .filter(polygon -> polygon.contains(new GeometryFactory().createPoint(dot))))
                        .hasSize(1));
    }

    @Test
    void theSameSeedGivesTheSameDots() {
        assertThat(map(value("06440001", 1000)).toSvg())
                .isEqualTo(map(value("06440001", 1000)).toSvg());
    }

    @Test
    void anotherSeedGivesOtherDots() {
        assertThat(dots(map(value("06440001", 1000)).withSeed(1))).isNotEqualTo(dots(map(value("06440001", 1000))));
    }

    @Test
    void theDotsOfAMunicipalityDoNotDependOnTheOthers() {
        List<Coordinate> alone = dots(map(value("06440001", 50)).withDotsOf(1));

        assertThat(dots(map(value("06440001", 50), value("06440002", 70)).withDotsOf(1)))
                .containsAll(alone);
    }

    @Test
    void aDotStandsForARoundNumberThatGivesNotTooMany() {
        assertThat(map(value("06440001", 1_000_000)).toSvg()).contains(">≈ 500 Personen</text>");
        assertThat(dots(map(value("06440001", 1_000_000)))).hasSize(2000);
    }

    @Test
    void aDotStandsForOneAtLeast() {
        assertThat(dots(map(value("06440001", 5)))).hasSize(5);
    }

    @Test
    void moreDotsThanCanBeSeenAreRefusedWithAnAdvice() {
        DotDensity map = map(value("06440001", 1e9)).withDotsOf(1);

        assertThatIllegalArgumentException().isThrownBy(map::toSvg).withMessageContaining("at least 5000.0");
    }

    @Test
    void dotsOfNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map(value("06440001", 1)).withDotsOf(0))
                .withMessageContaining("more than zero");
    }

    @Test
    void confidentialAndMissingValuesAreHatchedDifferently() {
        assertThat(map(value("06440001", 5), missing("06440002", ObservationStatus.SECRET))
                        .toSvg())
                .contains("class=\"secret\" data-key=\"06440002\"", "class=\"absent\" data-key=\"06440003\"");
    }

    @Test
    void readersAreToldThatDotsAreNoAddresses() {
        assertThat(map(value("06440001", 5)).in(Language.ENGLISH).toSvg()).contains("they mark no");
    }

    @Test
    void twoDistrictsTakeLessThan200Kilobytes() {
        RegionCoverage germany = RealMapTest.germany();
        String svg = DotDensity.of(germany, RealMapTest.columnOf(germany, "06432", "06440"))
                .toSvg();

        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isBetween(20_000, 200_000);
    }

    private static DotDensity map(Value... values) {
        return DotDensity.of(COVERAGE, column("2015", values));
    }

    /** Those of the legend left out. */
    private static List<Coordinate> dots(DotDensity map) {
        ImmutableDoubleArray places = map.drawing().marks().stream()
                .filter(Mark.Dots.class::isInstance)
                .map(mark -> ((Mark.Dots) mark).places())
                .findFirst()
                .orElseThrow();
        List<Coordinate> dots = new ArrayList<>();
        for (int i = 0; i < places.length(); i += 2) {
            dots.add(new Coordinate(places.get(i), places.get(i + 1)));
        }
        return dots;
    }

    private static List<Geometry> outlines(DotDensity map) {
        return map.drawing().marks().stream()
                .filter(mark -> mark instanceof Mark.Outline outline && outline.subject() != null)
                .map(mark -> ((Mark.Outline) mark).geometry())
                .toList();
    }
}
