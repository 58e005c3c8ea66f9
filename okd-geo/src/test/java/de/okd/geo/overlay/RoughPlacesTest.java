package de.okd.geo.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoughPlacesTest {

    @Test
    void everyPointOfGermanyLiesInTheBoxItIsPlacedIn() {
        long seed = 20;
        Random random = new Random(seed);
        double[] xy = new double[20_000];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = 4_000_000 + random.nextInt(700_000);
            xy[i + 1] = 2_650_000 + random.nextInt(920_000);
        }
        Points exact = Points.of(GermanCrs.LAEA, xy);
        RoughPlaces rough = new RoughPlaces();

        for (int i = 0; i < exact.size(); i++) {
            assertThat(rough.place(xy[2 * i], xy[2 * i + 1]).contains(exact.x(i), exact.y(i)))
                    .as("seed %d, point %d", seed, i)
                    .isTrue();
        }
    }
}
