package de.okd.geo.interpolate;

import static de.okd.geo.interpolate.Columns.cell;
import static de.okd.geo.interpolate.Columns.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.Finding;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.Squares;
import de.okd.geo.overlay.AreaWeights;
import de.okd.geo.overlay.Patchwork;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArealInterpolationTest {
    /** Three strips of a square, of which the second lies half in each of two halves. */
    private static final Patchwork STRIPS = new Patchwork(List.of(
            Patchwork.box(0, 0, 250, 1000), Patchwork.box(250, 0, 750, 1000), Patchwork.box(750, 0, 1000, 1000)));

    private static final Patchwork HALVES =
            new Patchwork(List.of(Patchwork.box(0, 0, 500, 1000), Patchwork.box(500, 0, 1000, 1000)));

    private static ArealInterpolation strips() {
        return between(STRIPS, HALVES);
    }

    private static ArealInterpolation between(Patchwork from, Patchwork to) {
        return ArealInterpolation.by(AreaWeights.between(from.coverage(), to.coverage()));
    }

    private static double total(RegionColumn column) {
        return column.values().stream().mapToDouble(RegionColumn.Value::value).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theTotalOfCountsIsPreserved(long seed) {
        Patchwork patches = Patchwork.winding(seed, 12);
        Random random = new Random(seed);
        Patchwork regions = patches.united(seed + 10, 30);
        RegionColumn counts = column(regions.patches().stream()
                .map(region -> Integer.toString(random.nextInt(100_000)))
                .toArray(String[]::new));

        InterpolatedColumn result =
                between(regions, patches.united(seed + 20, 11)).count(counts);

        assertThat(total(result.column())).isCloseTo(total(counts), within(1e-9 * total(counts)));
    }

    @Test
    void aCountIsDividedAsItsAreaAndIsAnEstimateThen() {
        InterpolatedColumn result = strips().count(column("100", "40", "7"));

        assertThat(cell(result.column(), 0)).isEqualTo("120.0 ESTIMATED");
        assertThat(cell(result.column(), 1)).isEqualTo("27.0 ESTIMATED");
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly("ESTIMATED: 1 regions lie in several others; their numbers are divided and estimates:"
                        + " 06001001");
    }

    @Test
    void wholeRegionsAreSummedExactly() {
        InterpolatedColumn result = between(HALVES, new Patchwork(List.of(Patchwork.box(0, 0, 1000, 1000))))
                .count(column("1", "2"));

        assertThat(cell(result.column(), 0)).isEqualTo("3.0 NORMAL");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whatLiesOutsideIsToldWithItsNumber() {
        InterpolatedColumn result = between(HALVES, new Patchwork(List.of(Patchwork.box(0, 0, 750, 1000))))
                .count(column("10", "40"));

        assertThat(cell(result.column(), 0)).isEqualTo("30.0 ESTIMATED");
        assertThat(result.findings())
                .extracting(Finding::message)
                .anySatisfy(message ->
                        assertThat(message).contains("20.00000000 of 50.00000000 of Bevölkerung", "06001001"));
    }

    @Test
    void aSecretPartMakesItsSumsIncomplete() {
        InterpolatedColumn result = strips().count(column("100", ".", "7"));

        assertThat(cell(result.column(), 0)).isEqualTo("100.0 INCOMPLETE");
        assertThat(cell(result.column(), 1)).isEqualTo("7.0 INCOMPLETE");
        assertThat(result.findings())
                .extracting(Finding::code, finding -> finding.place().region())
                .contains(tuple(Finding.Code.INCOMPLETE_SUM, "06001000"));
    }

    @Test
    void aSumOfSecretPartsOnlyIsSecret() {
        assertThat(strips().count(column(".", ".", "7"))
                        .column()
                        .values()
                        .get(0)
                        .status())
                .hasToString("SECRET");
    }

    @Test
    void aSliverOfASecretRegionMattersOnlyIfAskedFor() {
        Patchwork sliver = new Patchwork(List.of(Patchwork.box(0, 0, 501, 1000), Patchwork.box(501, 0, 1000, 1000)));
        ArealInterpolation interpolation = between(sliver, HALVES);

        assertThat(cell(interpolation.count(column(".", "7")).column(), 1)).isEqualTo("7.0 NORMAL");
        assertThat(cell(interpolation.tolerating(0).count(column(".", "7")).column(), 1))
                .isEqualTo("7.0 INCOMPLETE");
    }

    @Test
    void aRegionThatIsNotWhollyCoveredIsIncomplete() {
        InterpolatedColumn result = between(HALVES, new Patchwork(List.of(Patchwork.box(0, 0, 1200, 1000))))
                .count(column("1", "2"));

        assertThat(cell(result.column(), 0)).isEqualTo("3.0 INCOMPLETE");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aConstantDensityStaysConstant(long seed) {
        Patchwork patches = Patchwork.winding(seed, 12);
        Patchwork regions = patches.united(seed + 10, 30);
        RegionColumn constant =
                column(regions.patches().stream().map(region -> "12.5").toArray(String[]::new));

        InterpolatedColumn result =
                between(regions, patches.united(seed + 20, 11)).density(constant);

        assertThat(result.column().values())
                .hasSize(11)
                .allSatisfy(value -> assertThat(value.value()).isCloseTo(12.5, within(1e-12)));
    }

    @Test
    void aDensityIsTheMeanByArea() {
        assertThat(cell(strips().density(column("1", "4", ".")).column(), 0)).isEqualTo("2.5 ESTIMATED");
        assertThat(cell(strips().density(column("1", "4", ".")).column(), 1)).isEqualTo("4.0 INCOMPLETE");
    }

    @Test
    void aRatioIsTwoSumsAndNoMeanOfRatios() {
        InterpolatedColumn result =
                strips().ratio("Anteil", "%", column("10", "0", "1"), column("100", "200", "1"), 100);

        assertThat(cell(result.column(), 0)).isEqualTo("5.0 ESTIMATED");
        assertThat(cell(result.column(), 1)).isEqualTo("0.990099 ESTIMATED");
    }

    @Test
    void aRatioOverNothingIsUndefined() {
        InterpolatedColumn result = strips().ratio("Anteil", "%", column("1", "0", "0"), column("5", "0", "0"), 100);

        assertThat(result.column().values().get(1).status()).hasToString("UNDEFINED");
    }

    @Test
    void aMeanIsWeightedByACount() {
        InterpolatedColumn result = strips().mean(column("20", "50", "x"), column("100", "200", "0"));

        assertThat(cell(result.column(), 0)).isEqualTo("35.0 ESTIMATED");
        assertThat(cell(result.column(), 1)).isEqualTo("50.0 ESTIMATED");
    }

    @Test
    void anIndependentCityIsFoundUnderItsShortKey() {
        AreaWeights weights = AreaWeights.between(Squares.coverage("06411000"), Squares.coverage("06411"));
        RegionColumn city = Columns.of(List.of(cell(RegionKey.parse("06411"), "155353")));

        assertThat(cell(ArealInterpolation.by(weights).count(city).column(), 0)).isEqualTo("155353.0 NORMAL");
    }

    @Test
    void aRegionWithoutPolygonBesideOthersIsAFinding() {
        RegionColumn withMore = column("1", "2", "3", "4");

        assertThat(strips().count(withMore).findings())
                .extracting(Finding::message)
                .contains("1 regions have numbers but no polygon and are in no sum: 06001003");
    }

    @Test
    void whatCountsTwiceBecauseAreasOverlapIsAFinding() {
        Patchwork overlapping =
                new Patchwork(List.of(Patchwork.box(0, 0, 750, 1000), Patchwork.box(250, 0, 1000, 1000)));

        InterpolatedColumn result = between(STRIPS, overlapping).count(column("1", "2", "4"));

        assertThat(total(result.column())).isEqualTo(9);
        assertThat(result.findings())
                .extracting(Finding::message)
                .contains(
                        "Regions of one division overlap inside these of the other: 06001001. What lies in two regions"
                                + " counts for both.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void aToleranceIsAShare(double tolerance) {
        assertThatIllegalArgumentException().isThrownBy(() -> strips().tolerating(tolerance));
    }
}
