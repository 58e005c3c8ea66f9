package de.okd.indicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Demography and concentration. Oracle: the golden values of the catalogue's draft, else by hand. */
class MethodsTest {
    private static final double[] LIMITS = {0, 15, 30, 50, 65, 90};
    private static final double[] PEOPLE = {1500, 1700, 2600, 2300, 1900};

    @Test
    void theTotalFertilityRateOfSixClassesIsTheGoldenOne() {
        double rate = Fertility.totalRate(
                new double[] {5, 5, 5, 5, 5, 5},
                new double[] {3, 40, 120, 150, 60, 10},
                new double[] {1500, 1400, 1500, 1600, 1700, 1600});
        assertThat(rate).isCloseTo(1.2293277, within(5e-8));
    }

    @Test
    void aClassWithoutWomenAndBirthsAddsNothingToFertility() {
        assertThat(Fertility.totalRate(new double[] {5, 5}, new double[] {0, 10}, new double[] {0, 100}))
                .isEqualTo(0.5);
    }

    @Test
    void birthsWithoutWomenHaveNoRate() {
        assertThat(Fertility.totalRate(new double[] {5}, new double[] {1}, new double[] {0}))
                .isInfinite();
    }

    @Test
    void theMedianAgeOfGroupedDataIsTheGoldenOne() {
        assertThat(new AgeDistribution(LIMITS, PEOPLE).median()).isCloseTo(43.8461538, within(5e-8));
    }

    @Test
    void theMeanAgeWeighsTheMidpointsOfTheClasses() {
        double byHand = (1500 * 7.5 + 1700 * 22.5 + 2600 * 40 + 2300 * 57.5 + 1900 * 77.5) / 10_000;
        assertThat(new AgeDistribution(LIMITS, PEOPLE).mean()).isCloseTo(byHand, within(1e-12));
    }

    @Test
    void aMedianInTheLastClassIsTold() {
        assertThat(new AgeDistribution(LIMITS, PEOPLE).isMedianInLastClass()).isFalse();
        assertThat(new AgeDistribution(LIMITS, new double[] {1, 1, 1, 1, 100}).isMedianInLastClass())
                .isTrue();
    }

    @Test
    void nobodyHasNeitherMeanNorMedianAge() {
        AgeDistribution nobody = new AgeDistribution(LIMITS, new double[5]);
        assertThat(nobody.mean()).isNaN();
        assertThat(nobody.median()).isNaN();
    }

    @Test
    void limitsThatDoNotAscendAreRefused() {
        assertThatThrownBy(() -> new AgeDistribution(new double[] {0, 15, 15}, new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0.0, 15.0, 15.0]");
    }

    @Test
    void lifeExpectancyAtBirthAndAt65AreTheGoldenOnes() {
        LifeTable table =
                new LifeTable(new double[] {1, 4, 10, 50, 20, 1}, new double[] {4, 1, 2, 60, 300, 400}, new double[] {
                    900, 3600, 9000, 60000, 15000, 3000
                });
        assertThat(table.expectancy(0)).isCloseTo(83.7629152, within(5e-8));
        assertThat(table.expectancy(4)).isCloseTo(21.6666667, within(5e-8));
    }

    @Test
    void aLifeTableOfConstantRiskIsComputedByHand() {
        LifeTable table = new LifeTable(new double[] {1, 4, 1}, new double[] {1, 2, 5}, new double[] {100, 400, 50});
        double firstRisk = 0.01 / (1 + 0.01 * 0.9);
        double reachOne = 100_000 * (1 - firstRisk);
        double secondRisk = 4 * 0.005 / (1 + 4 * 0.005 * 0.5);
        double reachFive = reachOne * (1 - secondRisk);
        double years = reachOne
                + 0.1 * (100_000 - reachOne)
                + 4 * (reachFive + 0.5 * (reachOne - reachFive))
                + reachFive / 0.1;
        assertThat(table.survivors(1)).isCloseTo(reachOne, within(1e-6));
        assertThat(table.survivors(2)).isCloseTo(reachFive, within(1e-6));
        assertThat(table.expectancy(0)).isCloseTo(years / 100_000, within(1e-9));
    }

    @Test
    void whereNobodyOldDiedLifeHasNoExpectancy() {
        assertThat(new LifeTable(new double[] {1, 1}, new double[] {1, 0}, new double[] {100, 100}).expectancy(0))
                .isInfinite();
    }

    @Test
    void concentrationRunsFromEqualPartsToASingleOne() {
        assertThat(Concentration.herfindahl(new double[] {5, 5, 5, 5})).isEqualTo(0.25);
        assertThat(Concentration.herfindahl(new double[] {7, 0})).isEqualTo(1);
        assertThat(Concentration.herfindahl(new double[] {0, 0})).isNaN();
    }

    @Test
    void aLocationQuotientComparesShares() {
        assertThat(Concentration.locationQuotient(90, 450, 950, 3250)).isCloseTo(0.2 / (950.0 / 3250), within(1e-12));
    }
}
