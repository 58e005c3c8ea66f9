package de.okd.geo.point;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.crs.GermanCrs;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Oracle: looking at every point. */
class PointGridTest {
    private static final long SEED = 4711;
    private final Random random = new Random(SEED);

    @Test
    void theNearestPointIsTheOneThatLookingAtAllOfThemFinds() {
        for (int count : new int[] {1, 2, 7, 500}) {
            Points points = random(count);
            PointGrid grid = PointGrid.of(points);
            for (int i = 0; i < 300; i++) {
                double x = random.nextDouble(100_000, 1_000_000);
                double y = random.nextDouble(5_100_000, 6_300_000);

                assertThat(grid.nearest(x, y))
                        .as("seed %d, %d points, from %f, %f", SEED, count, x, y)
                        .isEqualTo(slowNearest(points, x, y));
            }
        }
    }

    @Test
    void allPointsWithinADistanceAreFound() {
        Points points = random(800);
        PointGrid grid = PointGrid.of(points);
        for (int i = 0; i < 100; i++) {
            double x = random.nextDouble(200_000, 900_000);
            double y = random.nextDouble(5_200_000, 6_200_000);
            double metres = random.nextDouble(0, 300_000);
            TreeSet<Integer> expected = new TreeSet<>();
            for (int point = 0; point < points.size(); point++) {
                if (Math.hypot(points.x(point) - x, points.y(point) - y) <= metres) {
                    expected.add(point);
                }
            }
            TreeSet<Integer> found = new TreeSet<>();

            grid.within(x, y, metres, found::add);

            assertThat(found).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void ofPointsAtOnePlaceTheLowestNumberIsNearest() {
        Points points = Points.of(GermanCrs.UTM_32, new double[] {7e5, 5.6e6, 5e5, 5.6e6, 5e5, 5.6e6, 5e5, 5.6e6});

        assertThat(PointGrid.of(points).nearest(500_010, 5_600_000)).isEqualTo(1);
    }

    @Test
    void aPointWithoutCoordinatesIsNeverFound() {
        Points points = Points.of(GermanCrs.UTM_32, new double[] {Double.NaN, Double.NaN, 5e5, 5.6e6});

        assertThat(PointGrid.of(points).nearest(0, 0)).isEqualTo(1);
    }

    @Test
    void withoutPointsNothingIsNearest() {
        assertThat(PointGrid.of(Points.of(GermanCrs.UTM_32, new double[0])).nearest(5e5, 5.6e6))
                .isEqualTo(-1);
    }

    private Points random(int count) {
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = random.nextDouble(280_000, 920_000);
            xy[2 * i + 1] = random.nextDouble(5_240_000, 6_100_000);
        }
        return Points.of(GermanCrs.UTM_32, xy);
    }

    private static int slowNearest(Points points, double x, double y) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int point = 0; point < points.size(); point++) {
            double metres = GroundDistance.metres(x, y, points.x(point), points.y(point));
            if (metres < least) {
                least = metres;
                nearest = point;
            }
        }
        return nearest;
    }
}
