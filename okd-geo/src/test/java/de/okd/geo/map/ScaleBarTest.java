package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({"0.01, 10", "0.02, 5", "0.1, 1", "0.4, 0.2"})
    void theBarIsTheLongestRoundLengthThatFits(double pixelsPerMetre, double kilometres) {
        ScaleBar bar = ScaleBar.fitting(pixelsPerMetre, 130);

        assertThat(bar.kilometres()).isCloseTo(kilometres, within(1e-9));
        assertThat(bar.pixels()).isCloseTo(kilometres * 1000 * pixelsPerMetre, within(1e-9));
    }
}
