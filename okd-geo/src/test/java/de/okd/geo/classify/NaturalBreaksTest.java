package de.okd.geo.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalBreaksTest {
    private static final long SEED = 20261126;

    /** GeoTools 33 divides these at 1, 3 and 12, with 1,805 squares instead of 6. */
    @Test
    void theBreaksAreWhereTheGapsAre() {
        double[] values = {1, 2, 3, 10, 11, 12, 50, 51, 52, 100};

        assertThat(Classification.naturalBreaks(4).classify(values)).hasToString("[1.0, 10.0, 50.0, 100.0, 100.0]");
    }

    /** Oracle: every way to cut the sorted values, tried one by one. */
    @Test
    void noOtherDivisionExplainsMore() {
        Random random = new Random(SEED);
        for (int run = 0; run < 400; run++) {
            int classes = 1 + random.nextInt(4);
            double[] values = values(random, classes + random.nextInt(9));

            assertThat(squares(Classification.naturalBreaks(classes).classify(values), values))
                    .as("seed %d, run %d: %s in %d", SEED, run, Arrays.toString(values), classes)
                    .isCloseTo(least(values, 0, classes), within(1e-7));
        }
    }

    /** Among few whole numbers, so that many are equal. */
    private static double[] values(Random random, int count) {
        double[] values =
                random.ints(count, 0, 12).mapToDouble(i -> i * 0.5).sorted().toArray();
        return random.nextBoolean()
                ? values
                : Arrays.stream(values).map(Math::exp).toArray();
    }

    private static double least(double[] sorted, int from, int classes) {
        if (classes == 1) {
            return squares(sorted, from, sorted.length);
        }
        double least = squares(sorted, from, sorted.length);
        for (int cut = from + 1; cut < sorted.length; cut++) {
            least = Math.min(least, squares(sorted, from, cut) + least(sorted, cut, classes - 1));
        }
        return least;
    }

    private static double squares(double[] values, int from, int to) {
        double mean = Arrays.stream(values, from, to).average().orElse(0);
        return Arrays.stream(values, from, to).map(v -> (v - mean) * (v - mean)).sum();
    }

    private static double squares(ValueClasses classes, double[] values) {
        double all = squares(values, 0, values.length);
        return (1 - classes.goodnessOfVarianceFit(values)) * all;
    }

    @Test
    void largeNumbersWithSmallDifferencesKeepTheirBreaks() {
        double[] values = {1e12 + 1, 1e12 + 2, 1e12 + 3, 1e12 + 10, 1e12 + 11, 1e12 + 50};

        assertThat(Classification.naturalBreaks(3).classify(values).counts(values))
                .containsExactly(3, 2, 1);
    }

    /** If each counted once, 0 and 4 would stand against 6 and 10. */
    @Test
    void equalValuesWeighAsOftenAsTheyOccur() {
        double[] values = {0, 4, 6, 10, 10, 10, 10, 10, 10};

        assertThat(Classification.naturalBreaks(2).classify(values)).hasToString("[0.0, 10.0, 10.0]");
    }

    @Test
    void thereAreNeverMoreClassesThanDifferentValues() {
        assertThat(Classification.naturalBreaks(5).classify(1, 1, 2)).hasToString("[1.0, 2.0, 2.0]");
    }
}
