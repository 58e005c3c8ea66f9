package de.okd.examples.sample;

import java.util.SplittableRandom;

/** Random draws for one theme of one municipality, independent of all other themes. */
final class Draw {

    private final SplittableRandom random;

    private Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    static Draw of(String theme, MunicipalityFacts municipality) {
        long place = Long.parseLong(municipality.ags());
        return new Draw((SampleData.SEED * 31 + theme.hashCode()) * 100_000_000 + place);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    long roundedBetween(double low, double high) {
        return Math.round(between(low, high));
    }

    /** Up to the limit, but nothing at all in most cases. */
    double rarelyUpTo(double limit) {
        return Math.max(0, between(-2 * limit, limit));
    }
}
