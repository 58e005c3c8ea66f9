package de.okd.indicators.statistics;

import java.util.Arrays;

/**
 * An abridged period life table after Chiang: what would become of 100,000 newborn if they died at every age as people of
 * that age did in one period.
 *
 * <p>Those who die within an age class have lived half of it, newborn a tenth of the first year. The last class is open:
 * everybody dies in it.
 */
public final class LifeTable {
    private static final double NEWBORN = 100_000;
    private static final double LIVED_OF_FIRST_YEAR = 0.1;
    private static final double LIVED = 0.5;

    private final double[] survivors;
    private final double[] yearsLived;

    /**
     * @param widths the years each age class covers from age 0 on; that of the last, open class is not used
     * @param deaths in a period, by class
     * @param population the people exposed in the same period, by class
     * @throws IllegalArgumentException unless the three are of one length of at least 1
     */
    public LifeTable(double[] widths, double[] deaths, double[] population) {
        int classes = widths.length;
        if (classes == 0 || deaths.length != classes || population.length != classes) {
            throw new IllegalArgumentException("A life table needs as many deaths and people as age classes, not "
                    + deaths.length + " and " + population.length + " for " + classes);
        }
        survivors = new double[classes + 1];
        yearsLived = new double[classes];
        survivors[0] = NEWBORN;
        for (int i = 0; i < classes; i++) {
            double rate = deaths[i] / population[i];
            if (i == classes - 1) {
                yearsLived[i] = survivors[i] / rate;
            } else {
                age(i, widths[i], rate);
            }
        }
    }

    private void age(int i, double width, double rate) {
        double lived = i == 0 && width == 1 ? LIVED_OF_FIRST_YEAR : LIVED;
        double risk = width * rate / (1 + width * rate * (1 - lived));
        double dying = survivors[i] * risk;
        survivors[i + 1] = survivors[i] - dying;
        yearsLived[i] = width * (survivors[i + 1] + lived * dying);
    }

    /** The mean years still to be lived by those who reach a class; not finite where nobody of the last class died. */
    public double expectancy(int ageClass) {
        return Arrays.stream(yearsLived, ageClass, yearsLived.length).sum() / survivors[ageClass];
    }

    /** How many of 100,000 newborn reach a class. */
    public double survivors(int ageClass) {
        return survivors[ageClass];
    }
}
