package de.okd.geo.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.Doubles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every way of dividing values does at the edges. */
class ClassificationTest {

    static Stream<Classification> all() {
        return Stream.of(
                Classification.quantiles(5),
                Classification.equalIntervals(5),
                Classification.naturalBreaks(5),
                Classification.headTailBreaks(),
                Classification.standardDeviations(),
                Classification.roundLimits(5),
                Classification.uniqueValues());
    }

    @ParameterizedTest
    @MethodSource("all")
    void noValuesGiveNoClasses(Classification classification) {
        assertThat(classification.classify().count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneValueIsAClassByItself(Classification classification) {
        assertThat(classification.classify(7)).hasToString("[7.0, 7.0]");
    }

    @ParameterizedTest
    @MethodSource("all")
    void equalValuesAreOneClass(Classification classification) {
        assertThat(classification.classify(0.1, 0.1, 0.1, 0.1)).hasToString("[0.1, 0.1]");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theOrderOfValuesDoesNotMatter(Classification classification) {
        assertThat(classification.classify(9, 1, 4, 4, 100, 2)).isEqualTo(classification.classify(1, 2, 4, 4, 9, 100));
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothZerosAreOneValue(Classification classification) {
        assertThat(classification.classify(-0.0, 0.0)).hasToString("[0.0, 0.0]");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMissingNumberIsRefusedWithItsPlace(Classification classification) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> classification.classify(1, Double.NaN))
                .withMessageContaining("value 1 is NaN");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNumberTooLargeToBeSquaredIsRefusedWithItsPlace(Classification classification) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> classification.classify(1, 2, 1e151))
                .withMessageContaining("Value 2 is 1.0E151");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theGivenValuesStayAsTheyAre(Classification classification) {
        double[] values = {3, 1, 2};

        classification.classify(values);

        assertThat(values).containsExactly(3, 1, 2);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyValueIsInsideItsClass(Classification classification) {
        double[] values = {-3.5, 0, 0, 1, 2, 2.25, 8, 9, 400};
        ValueClasses classes = classification.classify(values);

        assertThat(Doubles.asList(values))
                .allSatisfy(value -> assertThat(value)
                        .isBetween(classes.lower(classes.of(value)), classes.upper(classes.of(value))));
    }

    @Test
    void lessThanOneClassIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classification.quantiles(0))
                .withMessageContaining("at least 1, not 0");
    }
}
