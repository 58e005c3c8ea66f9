package de.okd.core.territory;

import de.okd.core.region.Crosswalk.Share;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a region's numbers are divided among those it became part of. The portions sum to 1 whatever the published weights
 * sum to, so that no total changes.
 *
 * @param portions one per share, in their order
 * @param basis what they are portions of, in words
 */
record Split(List<Double> portions, String basis) {

    /** By the wanted weight; by inhabitants, then area where that is missing or zero; in equal parts as a last resort. */
    static Split of(List<Share> shares, Weight wanted) {
        return Stream.of(wanted, Weight.POPULATION, Weight.AREA)
                .filter(weight -> isUsable(sum(shares, weight)))
                .findFirst()
                .map(weight -> new Split(
                        shares.stream()
                                .map(share -> weight.of(share) / sum(shares, weight))
                                .toList(),
                        weight.word()))
                .orElseGet(() -> equal(shares.size()));
    }

    private static Split equal(int parts) {
        return new Split(Collections.nCopies(parts, 1.0 / parts), "equal parts");
    }

    private static double sum(List<Share> shares, Weight weight) {
        return shares.stream().mapToDouble(weight::of).sum();
    }

    private static boolean isUsable(double sum) {
        return sum > 0;
    }
}
