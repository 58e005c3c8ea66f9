package de.okd.geo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecayTest {
    private final Decay zones = Decay.zones(new double[] {10, 20, 30}, new double[] {1, 0.68, 0.22});

    @Test
    void aLimitBelongsToTheZoneItEnds() {
        assertThat(zones.weight(10)).isEqualTo(1);
        assertThat(zones.weight(10.01)).isEqualTo(0.68);
        assertThat(zones.weight(30)).isEqualTo(0.22);
        assertThat(zones.weight(30.01)).isZero();
    }

    @Test
    void theBellFallsFromOneToNothing() {
        Decay bell = Decay.gaussian(1000);

        assertThat(bell.weight(0)).isEqualTo(1);
        assertThat(bell.weight(500)).isCloseTo(0.7014, within(1e-4));
        assertThat(bell.weight(1000)).isCloseTo(0, within(1e-15));
        assertThat(bell.weight(1001)).isZero();
    }

    @Test
    void weightsThatRiseAreRefused() {
        assertThatThrownBy(() -> Decay.zones(new double[] {10, 20}, new double[] {0.5, 0.6}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Zones have ascending limits and weights that fall from at most 1 to at least 0:"
                        + " zone 2 reaches to 20.0 with the weight 0.6");
    }
}
