package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"26.55|1|26,6", "1234567|0|1.234.567", "-0.04|1|0,0", "-3.25|2|−3,25", "0|0|0"})
    void numbersAreWrittenTheGermanWay(double value, int decimals, String text) {
        assertThat(new NumberText(decimals, Language.GERMAN).text(value)).isEqualTo(text);
    }

    @Test
    void countsHaveNoDecimals() {
        assertThat(NumberText.fitting(new double[] {12, 27_000}, Language.GERMAN)
                        .decimals())
                .isZero();
    }

    @Test
    void ratesHaveOneDecimal() {
        assertThat(NumberText.fitting(new double[] {26.61, 41.2}, Language.GERMAN)
                        .decimals())
                .isEqualTo(1);
    }

    @Test
    void narrowRangesHaveMoreDecimals() {
        assertThat(NumberText.fitting(new double[] {1.31, 2.4}, Language.GERMAN).decimals())
                .isEqualTo(2);
        assertThat(NumberText.fitting(new double[] {0.31, 0.4}, Language.GERMAN).decimals())
                .isEqualTo(3);
    }

    @Test
    void equalValuesHaveTheDecimalsOfTheirSize() {
        assertThat(NumberText.fitting(new double[] {26.5, 26.5}, Language.GERMAN)
                        .decimals())
                .isEqualTo(1);
    }

    @Test
    void noValuesNeedNoDecimals() {
        assertThat(NumberText.fitting(new double[0], Language.GERMAN).decimals())
                .isZero();
    }

    @Test
    void englishReadersSeeCommasBetweenThousands() {
        assertThat(new NumberText(1, Language.ENGLISH).text(1234567.25)).isEqualTo("1,234,567.2");
    }

    @ParameterizedTest
    @CsvSource({"2.5,0,3", "3,0,3", "0.7,1,0.7", "1.1,2,1.1", "-2.5,0,-2", "12.25,1,12.3", "-Infinity,1,-Infinity"})
    void limitsAreMovedUpToTheNextNumberThatCanBeShown(double limit, int decimals, double moved) {
        assertThat(new NumberText(decimals, Language.GERMAN).roundedUp(limit)).isEqualTo(moved);
    }
}
