package de.okd.geo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.GroundDistance;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TravelCostsTest {
    private final PlacedPopulation population =
            new Town().people(Town.WEST, 0, 10).people(Town.WEST, 1000, 10).population();

    /** Oracle: every pair looked at. */
    @Test
    void distancesAreThoseOfEveryPairWithinReach() {
        long seed = 99;
        Points places = random(seed, 200);
        Points facilities = random(seed + 1, 60);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < facilities.size(); j++) {
                double metres = GroundDistance.metres(places.x(i), places.y(i), facilities.x(j), facilities.y(j));
                if (metres <= 5_000) {
                    expected.add(i + " to " + j + ": " + metres);
                }
            }
        }

        assertThat(pairs(TravelCosts.distances(places, facilities, 5_000)))
                .as("seed %d", seed)
                .hasSizeGreaterThan(500)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void rowsOfAMatrixMayComeInAnyOrderAndTheLeastCostOfAPairCounts() {
        TravelCosts costs = TravelMatrix.of(population, 2)
                .way("p1", "f1", 9.0)
                .way("p0", "f1", 4.0)
                .way("p1", "f0", 2.0)
                .way("p1", "f1", 8.0)
                .costs();

        assertThat(pairs(costs)).containsExactly("0 to 1: 4.0", "1 to 0: 2.0", "1 to 1: 8.0");
    }

    @Test
    void aPairWithoutACostIsOutOfReach() {
        assertThat(pairs(TravelMatrix.of(population, 1).way("p0", "f0", null).costs()))
                .isEmpty();
    }

    @Test
    void anUnknownFacilityIsNamedWithItsRow() {
        TravelMatrix matrix =
                TravelMatrix.of(population, 1).way("p0", "f0", 1.0).way("p1", "f7", 2.0);

        assertThatThrownBy(matrix::costs)
                .isInstanceOf(OkdException.class)
                .hasMessageStartingWith(
                        "Row 2 of the travel matrix names the facility \"f7\" in the column destination,"
                                + " which is none of the 1 given.");
    }

    @Test
    void aNegativeTravelTimeIsRefused() {
        TravelMatrix matrix = TravelMatrix.of(population, 1).way("p0", "f0", -1.0);

        assertThatThrownBy(matrix::costs)
                .isInstanceOf(OkdException.class)
                .hasMessage("Row 1 of the travel matrix has the cost \"-1.0\", expected a number of zero or more."
                        + " Leave the cost empty where there is no way.");
    }

    private static List<String> pairs(TravelCosts costs) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < costs.places(); i++) {
            int place = i;
            costs.forEachFrom(place, (facility, cost) -> pairs.add(place + " to " + facility + ": " + cost));
        }
        return pairs;
    }

    private static Points random(long seed, int count) {
        Random random = new Random(seed);
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = 900_000 + random.nextDouble(20_000);
            xy[2 * i + 1] = 5_650_000 + random.nextDouble(20_000);
        }
        return Points.of(GermanCrs.UTM_32, xy);
    }
}
