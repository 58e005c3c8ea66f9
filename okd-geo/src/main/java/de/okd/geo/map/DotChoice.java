package de.okd.geo.map;

import java.util.List;

/**
 * How many dots there are, and where.
 *
 * @param value what a dot stands for; 0 until the values are known
 */
record DotChoice(double value, long seed) {
    private static final double MOST_BY_ITSELF = 3000;
    private static final double MOST = 200_000;

    static DotChoice fitting(long seed) {
        return new DotChoice(0, seed);
    }

    DotChoice withValue(double newValue) {
        if (!(newValue > 0) || Double.isInfinite(newValue)) {
            throw new IllegalArgumentException("A dot must stand for more than zero, not for " + newValue + ".");
        }
        return new DotChoice(newValue, seed);
    }

    DotChoice withSeed(long newSeed) {
        return new DotChoice(value, newSeed);
    }

    /** What a dot stands for on a map of these regions: 1, 2 or 5 times a power of ten, 1 at least, unless it was chosen. */
    double valueFor(List<MappedRegion> regions) {
        double sum = regions.stream()
                .filter(region -> region.value() > 0)
                .mapToDouble(MappedRegion::value)
                .sum();
        if (value == 0) {
            return Math.max(1, sum == 0 ? 0 : RoundNumber.atLeast(sum / MOST_BY_ITSELF));
        }
        if (sum / value > MOST) {
            throw new IllegalArgumentException("Dots of " + value + " would be " + Math.round(sum / value)
                    + ", more than can be seen: let a dot stand for at least " + RoundNumber.atLeast(sum / MOST) + ".");
        }
        return value;
    }
}
