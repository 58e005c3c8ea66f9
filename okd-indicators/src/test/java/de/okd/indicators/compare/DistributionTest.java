package de.okd.indicators.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks, percentiles and z-scores. Oracle: by hand, and counting one by one. */
class DistributionTest {
    private static final Distribution FIVE = new Distribution(new double[] {2, Double.NaN, 10, 4, 4, 5});

    @ParameterizedTest
    @CsvSource({
        "10, 1, 5, 90, 1.8633899812498247",
        "5,  2, 4, 70, 0",
        "4,  3, 2, 40, -0.37267799624996495",
        "2,  5, 1, 10, -1.118033988749895",
    })
    void equalValuesShareARankAndTheNextOnesAreSkipped(
            double value, int highestFirst, int lowestFirst, double percentile, double zScore) {
        assertThat(FIVE.rank(value, Order.HIGHEST_FIRST)).isEqualTo(highestFirst);
        assertThat(FIVE.rank(value, Order.LOWEST_FIRST)).isEqualTo(lowestFirst);
        assertThat(FIVE.percentile(value)).isEqualTo(percentile);
        assertThat(FIVE.zScore(value)).isCloseTo(zScore, within(1e-12));
    }

    @Test
    void whatHasNoNumberIsNoPartOfIt() {
        assertThat(FIVE.size()).isEqualTo(5);
        assertThat(FIVE.mean()).isEqualTo(5);
        assertThat(FIVE.deviation()).isCloseTo(Math.sqrt(7.2), within(1e-12));
    }

    @Test
    void valuesThatAreAllEqualHaveNoZScore() {
        Distribution equal = new Distribution(new double[] {0.1, 0.1, 0.1});
        assertThat(equal.zScore(0.1)).isNaN();
        assertThat(equal.rank(0.1, Order.HIGHEST_FIRST)).isEqualTo(1);
        assertThat(equal.percentile(0.1)).isEqualTo(50);
    }

    @Test
    void minusZeroIsAsHighAsZero() {
        Distribution zeros = new Distribution(new double[] {-0.0, 0.0, -1});
        assertThat(zeros.rank(-0.0, Order.HIGHEST_FIRST)).isEqualTo(1);
        assertThat(zeros.rank(0.0, Order.HIGHEST_FIRST)).isEqualTo(1);
        assertThat(zeros.rank(0.0, Order.LOWEST_FIRST)).isEqualTo(2);
    }

    @Test
    void ranksAndPercentilesEqualCountingOneByOne() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            double[] values = random.doubles(1 + random.nextInt(60), -5, 5)
                    .map(value -> Math.rint(value * 2) / 2)
                    .toArray();
            Distribution distribution = new Distribution(values);
            for (double value : values) {
                long higher =
                        Arrays.stream(values).filter(other -> other > value).count();
                long lower =
                        Arrays.stream(values).filter(other -> other < value).count();
                double percentile = 50.0 * (lower + values.length - higher) / values.length;
                assertThat(distribution.rank(value, Order.HIGHEST_FIRST))
                        .as("seed %d", seed)
                        .isEqualTo((int) higher + 1);
                assertThat(distribution.rank(value, Order.LOWEST_FIRST))
                        .as("seed %d", seed)
                        .isEqualTo((int) lower + 1);
                assertThat(distribution.percentile(value)).as("seed %d", seed).isCloseTo(percentile, within(1e-9));
            }
        }
    }

    /** Oracle: R's {@code quantile(x, c(0, .25, .5, .75, 1))} by the definition of type 7, computed by hand. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 10, 1, 2, 3, 4, 10",
        "10 4 2 1, 1, 1.75, 3, 5.5, 10",
        "7, 7, 7, 7, 7, 7",
        "3 1, 1, 1.5, 2, 2.5, 3",
    })
    void quartilesAreInterpolated(
            String values, double minimum, double lower, double median, double upper, double maximum) {
        double[] numbers = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(Quartiles.of(numbers)).isEqualTo(new Quartiles(minimum, lower, median, upper, maximum));
    }

    @Test
    void ofNothingThereAreNoQuartiles() {
        assertThat(Quartiles.of(new double[0]).median()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "0, LANDGEMEINDE",
        "4999, LANDGEMEINDE",
        "5000, KLEINE_KLEINSTADT",
        "10000, GROESSERE_KLEINSTADT",
        "20000, KLEINE_MITTELSTADT",
        "49999, KLEINE_MITTELSTADT",
        "50000, GROESSERE_MITTELSTADT",
        "100000, KLEINE_GROSSSTADT",
        "500000, GROESSERE_GROSSSTADT",
    })
    void aSizeClassBeginsWithItsLimit(double population, SizeClass size) {
        assertThat(SizeClass.find(population)).contains(size);
    }

    @Test
    void anUnknownPopulationHasNoSizeClass() {
        assertThat(SizeClass.find(Double.NaN)).isEmpty();
    }
}
