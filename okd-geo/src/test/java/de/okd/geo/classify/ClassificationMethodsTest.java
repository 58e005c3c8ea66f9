package de.okd.geo.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What each way of dividing values makes of typical ones. */
class ClassificationMethodsTest {

    @Test
    void quantilesHoldEquallyManyValues() {
        ValueClasses classes = Classification.quantiles(4).classify(1, 2, 3, 4, 5, 6, 7, 80);

        assertThat(classes).hasToString("[1.0, 3.0, 5.0, 7.0, 80.0]");
        assertThat(classes.counts(1, 2, 3, 4, 5, 6, 7, 80)).containsExactly(2, 2, 2, 2);
    }

    @Test
    void quantilesAreFewerWhereManyValuesAreEqual() {
        assertThat(Classification.quantiles(3).classify(0, 0, 0, 0, 0, 0, 1, 2, 3))
                .hasToString("[0.0, 1.0, 3.0]");
    }

    @Test
    void quantilesOfFewValuesAreTheValues() {
        assertThat(Classification.quantiles(5).classify(2, 1)).hasToString("[1.0, 2.0, 2.0]");
    }

    @Test
    void equalIntervalsMayBeEmpty() {
        ValueClasses classes = Classification.equalIntervals(4).classify(0, 1, 2, 80);

        assertThat(classes).hasToString("[0.0, 20.0, 40.0, 60.0, 80.0]");
        assertThat(classes.counts(0, 1, 2, 80)).containsExactly(3, 0, 0, 1);
    }

    /** Worked by hand after Jiang 2013: means 10, then 42.5; the head of two values is not divided at 75. */
    @Test
    void headAndTailAreDividedAtTheMeanOfTheHead() {
        double[] values = {1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 10, 11, 14, 35, 50, 100};

        assertThat(Classification.headTailBreaks().classify(values)).hasToString("[1.0, 14.0, 100.0]");
    }

    @Test
    void aValueOnTheMeanStaysInTheTail() {
        assertThat(Classification.headTailBreaks().classify(0, 0, 0, 0, 2, 2, 10))
                .hasToString("[0.0, 10.0, 10.0]");
    }

    @Test
    void valuesWithoutAHeavyTailAreOneClass() {
        assertThat(Classification.headTailBreaks().classify(1, 2, 3, 4)).hasToString("[1.0, 4.0]");
    }

    @Test
    void standardDeviationsAreCountedFromTheMean() {
        assertThat(Classification.standardDeviations(-1, 0, 1).classify(2, 4, 4, 4, 5, 5, 7, 9))
                .hasToString("[-Infinity, 3.0, 5.0, 7.0, Infinity]");
    }

    @Test
    void roundLimitsCoverAllValues() {
        assertThat(Classification.roundLimits(5).classify(12.3, 58.9))
                .hasToString("[10.0, 20.0, 30.0, 40.0, 50.0, 60.0]");
    }

    @Test
    void roundLimitsBelowOneAreRoundToTheLastDigit() {
        assertThat(Classification.roundLimits(4).classify(-0.1, 0.3)).hasToString("[-0.1, 0.0, 0.1, 0.2, 0.3]");
    }

    @Test
    void roundLimitsOfTheSmallestNumbersAreEqualIntervals() {
        assertThat(Classification.roundLimits(2).classify(0, 4e-310))
                .isEqualTo(Classification.equalIntervals(2).classify(0, 4e-310));
    }

    @Test
    void manualLimitsAreOpenAtBothEnds() {
        ValueClasses classes = Classification.manual(10, 20).classify(5, 10, 19.9, 20, 1000);

        assertThat(classes).hasToString("[-Infinity, 10.0, 20.0, Infinity]");
        assertThat(classes.counts(5, 10, 19.9, 20, 1000)).containsExactly(1, 2, 2);
    }

    @Test
    void manualLimitsNeedNoValues() {
        assertThat(Classification.manual(10).classify().count()).isEqualTo(2);
    }

    @Test
    void manualLimitsThatDoNotRiseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classification.manual(1, 3, 3))
                .withMessageContaining("limit 3 is 3.0 after 3.0");
    }

    @Test
    void uniqueValuesAreTheirOwnClasses() {
        assertThat(Classification.uniqueValues().classify(3, 1, 3, 2)).hasToString("[1.0, 2.0, 3.0, 3.0]");
    }
}
