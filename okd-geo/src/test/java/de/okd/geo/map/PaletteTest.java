package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.okd.geo.classify.Classification;
import de.okd.geo.classify.ValueClasses;
import de.okd.geo.draw.Colour;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    private static final double TOLD_APART_AS_NEIGHBOURS = 6;
    private static final double TOLD_APART_ANYWHERE = 10;

    /** Numbers 1, 17, 24 of table 1 of Sharma, Wu and Dalal 2005. */
    @ParameterizedTest
    @CsvSource({
        "50,2.6772,-79.7751,50,0,-82.7485,2.0425",
        "50,2.5,0,73,25,-18,27.1492",
        "50,2.5,0,50,3.2592,0.3350,1.0000",
        "60.2574,-34.0099,36.2677,60.4626,-34.1751,39.4387,1.2644"
    })
    void colourDifferencesAreThoseOfTheCie(
            double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
        assertThat(Ciede2000.of(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}))
                .isCloseTo(difference, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void everyNumberOfClassesHasItsColours(int classes) {
        assertThat(Palette.sequential().colours(classes(classes)))
                .hasSize(classes)
                .doesNotHaveDuplicates();
        assertThat(Palette.qualitative().colours(classes(classes)))
                .hasSize(classes)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void neighbouringSequentialColoursCanBeToldApartWithAnyColourVision(ColourVision eye) {
        for (int count = 2; count <= 8; count++) {
            List<Colour> colours = Palette.sequential().colours(classes(count));
            for (int i = 1; i < count; i++) {
                assertThat(eye.difference(colours.get(i - 1), colours.get(i)))
                        .as("class %d of %d", i, count)
                        .isGreaterThan(TOLD_APART_AS_NEIGHBOURS);
            }
        }
    }

    @Test
    void sequentialColoursDarkenSoThatTheySurviveABlackAndWhitePrint() {
        for (int count = 2; count <= 8; count++) {
            List<Colour> colours = Palette.sequential().colours(classes(count));
            for (int i = 1; i < count; i++) {
                double contrast = (colours.get(i - 1).luminance() + 0.05)
                        / (colours.get(i).luminance() + 0.05);
                assertThat(contrast).as("class %d of %d", i, count).isGreaterThan(1.2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allDivergingColoursCanBeToldApartWithAnyColourVision(ColourVision eye) {
        ValueClasses classes =
                Classification.manual(-3, -2, -1, -0.5, 0.5, 1, 2, 3).classify();

        assertAllToldApart(Palette.diverging(0).colours(classes), eye);
    }

    @ParameterizedTest
    @EnumSource
    void allQualitativeColoursCanBeToldApartWithAnyColourVision(ColourVision eye) {
        assertAllToldApart(Palette.qualitative().colours(classes(8)), eye);
    }

    private static void assertAllToldApart(List<Colour> colours, ColourVision eye) {
        for (Colour one : colours) {
            for (Colour other : colours) {
                assertThat(one.equals(other) ? 100 : eye.difference(one, other))
                        .as("%s and %s", one, other)
                        .isGreaterThan(TOLD_APART_ANYWHERE);
            }
        }
    }

    @Test
    void equallyDistantClassesAreEquallyStrongOnBothSides() {
        ValueClasses classes = Classification.manual(-2, -1, 0, 1).classify();

        assertThat(Palette.diverging(0).colours(classes))
                .extracting(Colour::toString)
                .containsExactly("#0b3c6e", "#347bb2", "#90bfdd", "#eeb781", "#c16d27");
    }

    @Test
    void aClassAroundTheMidpointIsNeutral() {
        ValueClasses classes = Classification.manual(-1, 1).classify();

        assertThat(Palette.diverging(0).colours(classes))
                .extracting(Colour::toString)
                .containsExactly("#5b9fcb", "#f0f0ee", "#e0924a");
    }

    @Test
    void aValueThatIsTheMidpointIsNeutral() {
        ValueClasses classes = Classification.uniqueValues().classify(-1, 0);

        assertThat(Palette.diverging(0).colours(classes))
                .extracting(Colour::toString)
                .containsExactly("#5b9fcb", "#f0f0ee");
    }

    @Test
    void moreClassesThanColoursAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palette.sequential().colours(classes(9)))
                .withMessageContaining("9 classes, but only 8 colours");
    }

    private static ValueClasses classes(int count) {
        return Classification.uniqueValues()
                .classify(DoubleStream.iterate(1, i -> i + 1).limit(count).toArray());
    }
}
