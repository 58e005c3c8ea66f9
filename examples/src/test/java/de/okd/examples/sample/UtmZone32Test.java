package de.okd.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class UtmZone32Test {

    @Test
    void projectsAKnownPlaceToItsPublishedCoordinates() {
        Coordinate glauberg = UtmZone32.project(8.999218, 50.315222);

        assertThat(glauberg.getX()).isCloseTo(499_944, within(1.0));
        assertThat(glauberg.getY()).isCloseTo(5_573_680, within(1.0));
    }

    @Test
    void keepsTheCentralMeridianStraight() {
        assertThat(UtmZone32.project(9, 48).getX()).isCloseTo(500_000, within(1e-6));
        assertThat(UtmZone32.project(9, 0).getY()).isCloseTo(0, within(1e-6));
    }

    @Test
    void isSymmetricAroundTheCentralMeridian() {
        Coordinate west = UtmZone32.project(8, 50);
        Coordinate east = UtmZone32.project(10, 50);

        assertThat(east.getX() - 500_000).isCloseTo(500_000 - west.getX(), within(1e-6));
        assertThat(east.getY()).isCloseTo(west.getY(), within(1e-6));
    }
}
