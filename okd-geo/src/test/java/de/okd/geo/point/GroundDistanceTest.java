package de.okd.geo.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.geo.crs.GermanCrs;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;

/** Oracle: Karney's geodesics on GRS 80 (GeographicLib). */
class GroundDistanceTest {
    private static final Geodesic GRS_80 = new Geodesic(6_378_137, 1 / 298.257222101);

    @Test
    void agreesWithGeodesicsToAMillionthAnywhereInGermany() {
        long seed = 20261126;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            double longitude = random.nextDouble(6, 15);
            double latitude = random.nextDouble(47.3, 55);
            double reach = Math.pow(10, random.nextDouble(-4, 0.3));
            double otherLongitude = Math.min(15, longitude + reach * random.nextDouble(-1, 1));
            double otherLatitude = Math.min(55, latitude + reach * random.nextDouble(-1, 1));
            double geodesic =
                    GRS_80.Inverse(latitude, longitude, otherLatitude, otherLongitude, GeodesicMask.DISTANCE).s12;

            Points points =
                    Points.of(GermanCrs.ETRS89, new double[] {longitude, latitude, otherLongitude, otherLatitude});

            assertThat(GroundDistance.metres(points.x(0), points.y(0), points.x(1), points.y(1)))
                    .as("seed %d, case %d: %f %f to %f %f", seed, i, longitude, latitude, otherLongitude, otherLatitude)
                    .isCloseTo(geodesic, within(1e-4 + 1e-6 * geodesic));
        }
    }

    @Test
    void aHundredKilometresInTheMapAreShorterOnTheGroundFarFromTheCentralMeridian() {
        assertThat(GroundDistance.metres(850_000, 5_650_000, 950_000, 5_650_000))
                .isBetween(99_830.0, 99_880.0);
    }

    @Test
    void aPointWithoutCoordinatesIsAtNoDistance() {
        assertThat(GroundDistance.metres(Double.NaN, Double.NaN, 500_000, 5_600_000))
                .isNaN();
    }
}
