package de.okd.geo.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.Squares;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import de.okd.geo.topology.Tiles;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three squares side by side from 480,000 to 483,000 m east and 5,570,000 to 5,571,000 m north. */
class PointJoinTest {
    private static final RegionCoverage SQUARES = Squares.coverage("06432001", "06440002", "06440008");
    private static final double NONE = Double.NaN;

    private static PointMatch match(PointJoin join, double... xy) {
        return join.match(Points.of(GermanCrs.UTM_32, xy));
    }

    private static List<String> keys(PointMatch match) {
        return IntStream.range(0, match.size())
                .mapToObj(i ->
                        match.find(i).map(Region::key).map(RegionKey::value).orElse("-"))
                .toList();
    }

    @Test
    void everyPointHasItsRegionUnderItsNumber() {
        PointMatch match =
                match(PointJoin.of(SQUARES), 482_500, 5_570_500, 479_000, 5_570_500, NONE, NONE, 480_500, 5_570_500);

        assertThat(keys(match)).containsExactly("06440008", "-", "-", "06432001");
        assertThat(match.report()).isEqualTo(new PointReport(4, 2, 0, 1, 1, 0, 0));
        assertThat(match).hasToString("4 points: 2 in a region, 0 near one, 1 outside, 1 without coordinates");
    }

    @Test
    void aPointOnABorderBelongsToTheLowestKeyAndIsCountedAsShared() {
        PointMatch match = match(PointJoin.of(SQUARES), 481_000, 5_570_500, 482_000, 5_571_000, 480_000, 5_570_000);

        assertThat(keys(match)).containsExactly("06432001", "06440002", "06432001");
        assertThat(match.report()).isEqualTo(new PointReport(3, 3, 0, 0, 0, 2, 0));
    }

    @Test
    void whatIsNearEnoughBelongsToTheNearestRegion() {
        PointJoin join = PointJoin.of(SQUARES).nearestWithin(100);
        PointMatch match = match(
                join, 483_099, 5_570_500, 481_600, 5_571_100, 483_101, 5_570_500, 482_000, 5_571_050, 483_071,
                5_571_071);

        assertThat(keys(match)).containsExactly("06440008", "06440002", "-", "06440002", "-");
        assertThat(match.report()).isEqualTo(new PointReport(5, 0, 3, 2, 0, 0, 0));
    }

    @Test
    void regionsThatOverlapAreReported() {
        RegionCoverage overlapping = Tiles.coverage(List.of(
                SQUARES.polygons().get(0).geometry().buffer(10),
                SQUARES.polygons().get(1).geometry()));
        PointMatch match = match(PointJoin.of(overlapping), 481_005, 5_570_500, 481_500, 5_570_500);

        assertThat(keys(match)).containsExactly("06000000", "06000001");
        assertThat(match.report()).isEqualTo(new PointReport(2, 2, 0, 0, 0, 1, 2));
        assertThat(match)
                .hasToString(
                        "2 points: 2 in a region, 0 near one, 0 outside, 0 without coordinates; 1 in several regions, "
                                + "counted in that with the lowest key; points of 2 regions decided polygon by polygon, because "
                                + "regions overlap or do not meet vertex by vertex");
    }

    @Test
    void countsHaveEveryRegionOfTheCoverage() {
        PointMatch match = match(PointJoin.of(SQUARES), 482_500, 5_570_500, 482_600, 5_570_500, 480_500, 5_570_500);

        assertThat(match.counts().values()).containsExactly(1L, 0L, 2L);
        assertThat(match.counts().keySet()).isEqualTo(SQUARES.keys());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void severalThreadsFindWhatOneFinds(int threads) {
        PointJoin join = PointJoin.of(Tiles.coverage(30, 30, 5, 1)).nearestWithin(300);
        Points points = scattered(200_000);

        PointMatch one = join.threads(1).match(points);
        PointMatch several = join.threads(threads).match(points);

        assertThat(IntStream.range(0, points.size()).filter(i -> one.index(i) != several.index(i)))
                .isEmpty();
        assertThat(several.report()).isEqualTo(one.report());
        assertThat(one.report().nearest()).isPositive();
        assertThat(one.report().outside()).isPositive();
    }

    private static Points scattered(int count) {
        Random random = new Random(2);
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = 479_000 + random.nextDouble() * 32_000;
            xy[2 * i + 1] = 5_569_000 + random.nextDouble() * 32_000;
        }
        return Points.of(GermanCrs.UTM_32, xy);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aToleranceThatIsNoDistanceIsRefused(double metres) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointJoin.of(SQUARES).nearestWithin(metres))
                .withMessageContaining("zero or more metres");
    }

    @Test
    void workNeedsAThread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointJoin.of(SQUARES).threads(0))
                .withMessageContaining("at least one thread, not 0");
    }
}
