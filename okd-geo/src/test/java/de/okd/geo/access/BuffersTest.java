package de.okd.geo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.GroundDistance;
import de.okd.geo.point.Points;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class BuffersTest {
    private final Points goerlitz = Points.of(GermanCrs.ETRS89, new double[] {14.98, 51.15});

    @Test
    void everyCornerOfTheCircleIsAsFarOnTheGroundAsAskedFor() {
        Geometry circle = Buffers.around(goerlitz, 10_000).get(0);

        for (Coordinate corner : circle.getCoordinates()) {
            assertThat(GroundDistance.metres(goerlitz.x(0), goerlitz.y(0), corner.x, corner.y))
                    .isCloseTo(10_000, within(0.6));
        }
    }

    @Test
    void groundServedTwiceCountsOnce() {
        Points two = Points.of(GermanCrs.UTM_32, new double[] {5e5, 5.6e6, 5e5, 5.6e6});

        double once = Buffers.around(two, 500).get(0).getArea();

        assertThat(Buffers.served(two, 500).getArea()).isCloseTo(once, within(1e-6 * once));
    }

    @Test
    void aPointWithoutCoordinatesServesNothing() {
        Points nowhere = Points.of(GermanCrs.UTM_32, new double[] {Double.NaN, Double.NaN});

        assertThat(Buffers.served(nowhere, 500).isEmpty()).isTrue();
    }
}
