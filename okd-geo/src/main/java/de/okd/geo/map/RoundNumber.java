package de.okd.geo.map;

import java.util.stream.IntStream;

/** Numbers that are 1, 2 or 5 times a power of ten. */
final class RoundNumber {
    private RoundNumber() {}

    /** The largest that is at most a positive limit. */
    static double atMost(double limit) {
        int power = (int) Math.floor(Math.log10(limit));
        return IntStream.of(5, 2, 1)
                .mapToDouble(digit -> times(digit, power))
                .filter(number -> number <= limit)
                .findFirst()
                .orElse(times(5, power - 1));
    }

    /** The smallest that is at least a positive limit. */
    static double atLeast(double limit) {
        int power = (int) Math.floor(Math.log10(limit));
        return IntStream.of(1, 2, 5)
                .mapToDouble(digit -> times(digit, power))
                .filter(number -> number >= limit)
                .findFirst()
                .orElse(times(1, power + 1));
    }

    /** Divided by a whole power of ten rather than multiplied by a fraction: 0.2, not 0.2000…1. */
    private static double times(int digit, int power) {
        return power < 0 ? digit / Math.pow(10, -power) : digit * Math.pow(10, power);
    }
}
