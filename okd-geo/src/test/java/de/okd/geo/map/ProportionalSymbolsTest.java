package de.okd.geo.map;

import static de.okd.geo.map.MapColumns.COVERAGE;
import static de.okd.geo.map.MapColumns.column;
import static de.okd.geo.map.MapColumns.missing;
import static de.okd.geo.map.MapColumns.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn.Value;
import de.okd.geo.draw.Mark;
import de.okd.geo.draw.Subject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProportionalSymbolsTest {

    @Test
    void theAreaOfCirclesIsProportionalToTheValue() {
        List<Mark.Disc> circles = circles(map(value("06440001", 100), value("06440002", 400), value("06440003", 900)));

        assertThat(circles.get(0).radius() / circles.get(2).radius()).isCloseTo(3, within(1e-9));
        assertThat(circles.get(1).radius() / circles.get(2).radius()).isCloseTo(2, within(1e-9));
    }

    @Test
    void largeCirclesAreDrawnFirst() {
        assertThat(circles(map(value("06440001", 1), value("06440002", 9), value("06440003", 4))))
                .extracting(circle -> subject(circle).key())
                .containsExactly("06440002", "06440003", "06440001");
    }

    @Test
    void circlesLetShineThroughWhatIsBelow() {
        assertThat(map(value("06440001", 1)).toSvg()).contains("fill-opacity:0.72");
    }

    @Test
    void zeroHasNoCircleButATooltip() {
        ProportionalSymbols map =
                map(value("06440001", 5), new Value(value("06440002", 0).region(), 0, ObservationStatus.ZERO));

        assertThat(circles(map)).extracting(circle -> subject(circle).key()).containsExactly("06440001");
        assertThat(map.toSvg()).contains("<title>Ort 06440002: 0 Personen</title>");
    }

    @Test
    void negativeValuesHaveCirclesOfAnotherColour() {
        assertThat(map(value("06440001", -5), value("06440002", 5)).toSvg())
                .contains("class=\"negative\" data-key=\"06440001\"", "class=\"positive\" data-key=\"06440002\"")
                .contains(">über null</text>", ">unter null</text>");
    }

    @Test
    void confidentialAndMissingValuesAreHatchedDifferently() {
        assertThat(map(value("06440001", 5), missing("06440002", ObservationStatus.SECRET))
                        .toSvg())
                .contains("class=\"secret\" data-key=\"06440002\"", "class=\"absent\" data-key=\"06440003\"");
    }

    @Test
    void theLegendShowsRoundValues() {
        assertThat(map(value("06440001", 2700), value("06440002", 30)).toSvg())
                .contains(">2.000</text>", ">500</text>", ">100</text>");
    }

    @Test
    void theLegendOfManyEqualValuesFitsBesideTheMap() {
        Mark.Disc largest = map(value("06440001", 1e9)).drawing().marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(largest.radius()).isLessThanOrEqualTo(60);
    }

    @Test
    void onlyZerosAreAMapWithoutCircles() {
        assertThat(circles(map(value("06440001", 0)))).isEmpty();
    }

    @Test
    void aDistrictCanBeDrawnAloneUnderAnotherTitle() {
        ProportionalSymbols both = map(value("06440001", 5), value("06432001", 9));

        assertThat(both.within(RegionKey.parse("06432"))
                        .withTitle("Darmstadt-Dieburg")
                        .toSvg())
                .contains(">Darmstadt-Dieburg</text>", "data-key=\"06432001\"")
                .doesNotContain("data-key=\"06440001\"");
    }

    private static ProportionalSymbols map(Value... values) {
        return ProportionalSymbols.of(COVERAGE, column("2015", values));
    }

    private static List<Mark.Disc> circles(ProportionalSymbols map) {
        return map.drawing().marks().stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .filter(disc -> disc.subject() != null)
                .toList();
    }

    private static Subject subject(Mark.Disc disc) {
        return Objects.requireNonNull(disc.subject());
    }
}
