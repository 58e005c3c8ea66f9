package de.okd.core.dataset;

import static de.okd.core.dataset.ObservationStatus.NORMAL;
import static de.okd.core.dataset.ObservationStatus.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: the explanation of signs that the statistical offices print in their tables. */
class ObservationStatusTest {
    @ParameterizedTest
    @CsvSource({
        "-, ZERO, true",
        "., SECRET, false",
        "..., NOT_YET, false",
        "/, TOO_UNRELIABLE, false",
        "x, BLOCKED, false"
    })
    void everyOfficialSignHasItsStatus(String sign, ObservationStatus status, boolean hasValue) {
        assertThat(ObservationStatus.ofSign(sign)).contains(status);
        assertThat(status.hasValue()).isEqualTo(hasValue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r", "p", "s", "()", "≥", "÷", "X", "--", "0", ".."})
    void marksAndForeignSignsAreNoSignOfACell(String sign) {
        assertThat(ObservationStatus.ofSign(sign)).isEmpty();
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ObservationStatus.values())
                .flatMap(a -> Arrays.stream(ObservationStatus.values()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theCombinationOfTwoIsTheWorseOfThem(ObservationStatus a, ObservationStatus b) {
        ObservationStatus expected = a.compareTo(b) > 0 ? a : b;
        assertThat(a.combinedWith(b)).isEqualTo(expected == ZERO ? NORMAL : expected);
        assertThat(a.combinedWith(b)).isEqualTo(b.combinedWith(a));
    }

    @Test
    void exactlyNothingTwiceIsAPlainNumberOnceComputedWith() {
        assertThat(ZERO.combinedWith(ZERO)).isEqualTo(NORMAL);
    }

    /** The numbers are on disk: changing one would change every store. */
    @Test
    void theNumbersInTheStoreNeverChange() {
        assertThat(Arrays.stream(ObservationStatus.values()).map(status -> status.number() + " " + status))
                .containsExactly(
                        "0 NORMAL",
                        "1 ZERO",
                        "2 REVISED",
                        "3 PROVISIONAL",
                        "4 ESTIMATED",
                        "5 UNRELIABLE",
                        "6 INCOMPLETE",
                        "7 SECRET",
                        "8 NOT_YET",
                        "9 TOO_UNRELIABLE",
                        "10 BLOCKED",
                        "11 UNDEFINED",
                        "12 ABSENT");
        assertThat(ObservationStatus.values()).allMatch(status -> ObservationStatus.of(status.number()) == status);
    }
}
