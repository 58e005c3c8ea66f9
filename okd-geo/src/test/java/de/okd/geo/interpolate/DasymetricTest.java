package de.okd.geo.interpolate;

import static de.okd.geo.interpolate.Columns.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.Finding;
import de.okd.core.table.RegionColumn;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.join.PointJoin;
import de.okd.geo.join.PointMatch;
import de.okd.geo.overlay.AreaWeights;
import de.okd.geo.overlay.Patchwork;
import de.okd.geo.point.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DasymetricTest {
    private static final Patchwork HALVES =
            new Patchwork(List.of(Patchwork.box(0, 0, 500, 1000), Patchwork.box(500, 0, 1000, 1000)));

    /** Four strips, of which the second lies in both halves: 250 m in the first and 50 m in the other. */
    private static final Patchwork STRIPS = new Patchwork(List.of(
            Patchwork.box(0, 0, 250, 1000),
            Patchwork.box(250, 0, 550, 1000),
            Patchwork.box(550, 0, 900, 1000),
            Patchwork.box(900, 0, 1000, 1000)));

    private static AreaWeights strips() {
        return AreaWeights.between(STRIPS.coverage(), HALVES.coverage());
    }

    @Test
    void placesGetTheTotalOfTheirRegionInProportionToTheirWeights() {
        Distributed result =
                Dasymetric.over(strips(), column("5", "6", "0", "9")).distribute(column("100", "300"));

        assertThat(values(result)).containsExactly(50, 50 + 30, 0, 270);
        assertThat(result.status(0)).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(result.findings()).isEmpty();
    }

    private static double[] values(Distributed result) {
        double[] values = new double[result.size()];
        Arrays.setAll(values, result::value);
        return values;
    }

    @Test
    void aRegionWithoutWeightIsAFindingWithItsTotal() {
        Distributed result =
                Dasymetric.over(strips(), column("5", "0", "0", "0")).distribute(column("100", "300"));

        assertThat(result.value(0)).isEqualTo(100);
        assertThat(result.status(3)).isEqualTo(ObservationStatus.ABSENT);
        assertThat(result.findings())
                .extracting(Finding::message)
                .containsExactly("1 regions have no place with a weight above zero, so that their 300.0000000 are at no"
                        + " place: 06001001");
    }

    @Test
    void anUnknownWeightIsZeroAndAFinding() {
        Distributed result =
                Dasymetric.over(strips(), column("5", "6", ".", "9")).distribute(column("100", "300"));

        assertThat(result.value(2)).isZero();
        assertThat(result.findings())
                .extracting(Finding::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("1 of 4 places have no known weight"));
    }

    @Test
    void aSecretTotalIsSecretEverywhere() {
        Distributed result =
                Dasymetric.over(strips(), column("5", "6", "0", "9")).distribute(column("100", "."));

        assertThat(result.status(0)).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(result.status(1)).isEqualTo(ObservationStatus.INCOMPLETE);
        assertThat(result.status(3)).isEqualTo(ObservationStatus.SECRET);
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dasymetric.over(strips(), column("5", "-6", "0", "9")))
                .withMessageContaining("-6");
    }

    @Test
    void distributedNumbersCanBeSummedAgain() {
        Distributed result =
                Dasymetric.over(strips(), column("5", "0", "3", "9")).distribute(column("100", "300"));

        RegionColumn again = ArealInterpolation.by(strips())
                .count(result.column(strips().from()))
                .column();

        assertThat(again.values()).extracting(RegionColumn.Value::value).containsExactly(100.0, 300.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void thePointsOfARegionGetItsTotal(long seed) {
        Patchwork patches = Patchwork.winding(seed, 4);
        Random random = new Random(seed);
        double[] xy = random.doubles(20_000).toArray();
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = 475_000 + 30_000 * xy[i];
            xy[i + 1] = 5_565_000 + 30_000 * xy[i + 1];
        }
        Points points = Points.of(GermanCrs.UTM_32, xy);
        double[] weights = random.doubles(points.size()).toArray();
        RegionColumn totals =
                column(random.ints(16, 0, 100_000).mapToObj(Integer::toString).toArray(String[]::new));

        Distributed result = Dasymetric.at(points, weights, patches.coverage()).distribute(totals);

        PointMatch match = PointJoin.of(patches.coverage()).match(points);
        double[] sums = new double[16];
        for (int i = 0; i < points.size(); i++) {
            int region = match.index(i);
            if (region >= 0) {
                sums[region] += result.value(i);
            } else {
                assertThat(result.status(i)).isEqualTo(ObservationStatus.ABSENT);
            }
        }
        double[] expected =
                totals.values().stream().mapToDouble(RegionColumn.Value::value).toArray();
        assertThat(sums).as("seed " + seed).containsExactly(expected, within(1e-6));
    }
}
