package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void everyNumberOfClassesHasItsColours(int classes) {
        assertThat(Palette.colours(classes)).hasSize(classes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void neighbouringColoursDifferInLightnessForAnyColourVision(int classes) {
        List<String> colours = Palette.colours(classes);

        for (int i = 1; i < classes; i++) {
            double lighter = Palette.luminance(colours.get(i - 1)) + 0.05;
            double darker = Palette.luminance(colours.get(i)) + 0.05;
            assertThat(lighter / darker).isGreaterThan(1.3);
        }
    }
}
