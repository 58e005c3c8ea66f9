package de.okd.geo.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ValueClassesTest {

    @Test
    void lowerLimitsBelongToTheirClassAndUpperLimitsToTheNext() {
        ValueClasses classes = Classification.equalIntervals(2).classify(0, 10);

        assertThat(classes.of(0)).isZero();
        assertThat(classes.of(4.9)).isZero();
        assertThat(classes.of(5)).isEqualTo(1);
        assertThat(classes.of(10)).isEqualTo(1);
    }

    @Test
    void valuesOutsideBelongToTheOutermostClasses() {
        ValueClasses classes = Classification.equalIntervals(2).classify(0, 10);

        assertThat(classes.of(-5)).isZero();
        assertThat(classes.of(50)).isEqualTo(1);
    }

    @Test
    void noClassesHoldNoValue() {
        ValueClasses none = Classification.quantiles(3).classify();

        assertThatIllegalStateException().isThrownBy(() -> none.of(1)).withMessageContaining("1.0 is in none");
    }

    @Test
    void limitsThatBecomeEqualAreOne() {
        assertThat(Classification.uniqueValues().classify(1.1, 1.2, 2.6).moved(Math::rint))
                .hasToString("[1.0, 3.0, 3.0]");
    }

    /** By hand: 10 squares within the classes {1, 3, 5} and {11, 13}, 104.4 around the mean of all. */
    @Test
    void theGoodnessOfVarianceFitIsTheExplainedShare() {
        double[] values = {1, 3, 5, 11, 13};

        assertThat(Classification.manual(10).classify(values).goodnessOfVarianceFit(values))
                .isCloseTo(1 - 10.0 / 107.2, within(1e-12));
    }

    @Test
    void oneClassExplainsNothing() {
        assertThat(Classification.equalIntervals(1).classify(1, 2, 9).goodnessOfVarianceFit(1, 2, 9))
                .isZero();
    }

    @Test
    void equalValuesFitTheirClassWholly() {
        assertThat(Classification.quantiles(3).classify(5, 5).goodnessOfVarianceFit(5, 5))
                .isOne();
    }

    @Test
    void theFitOfLargeNumbersDoesNotDrownInTheirSize() {
        double[] values = {1e15 + 1, 1e15 + 3, 1e15 + 5, 1e15 + 11, 1e15 + 13};

        assertThat(Classification.manual(1e15 + 10).classify(values).goodnessOfVarianceFit(values))
                .isCloseTo(1 - 10.0 / 107.2, within(1e-12));
    }
}
