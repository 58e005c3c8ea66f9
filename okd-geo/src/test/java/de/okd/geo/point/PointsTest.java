package de.okd.geo.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.okd.geo.crs.GermanCrs;
import org.junit.jupiter.api.Test;

class PointsTest {

    /** Oracle: {@code echo 8.65 49.87 | cs2cs -f %.4f +proj=longlat +ellps=GRS80 +to EPSG:25832} of PROJ 9.1.1. */
    @Test
    void degreesBecomeMetres() {
        Points darmstadt = Points.of(GermanCrs.ETRS89, new double[] {8.65, 49.87});

        assertThat(darmstadt.x(0)).isCloseTo(474_848.9777, within(1e-3));
        assertThat(darmstadt.y(0)).isCloseTo(5_524_235.6064, within(1e-3));
    }

    @Test
    void aPointWithoutCoordinatesKeepsItsNumber() {
        Points points = Points.of(GermanCrs.ETRS89, new double[] {Double.NaN, Double.NaN, 8.65, 49.87});

        assertThat(points.isPlaced(0)).isFalse();
        assertThat(points.isPlaced(1)).isTrue();
    }

    @Test
    void halfAPointIsRefused() {
        assertThatThrownBy(() -> Points.of(GermanCrs.UTM_32, new double[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Points need an east and a north each, got 3 numbers");
    }
}
