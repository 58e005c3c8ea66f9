package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Computes sums that lack secret numbers from totals. A total is taken for the sum of its codes only if it is that wherever
 * the table shows all of them, and somewhere both sides are more than nothing: codes may overlap, and numbers be rounded.
 */
final class Complements {
    private final Question question;
    private final Cubes cubes;
    private final Capacity capacity;

    Complements(Question question, Cubes cubes, Capacity capacity) {
        this.question = question;
        this.cubes = cubes;
        this.capacity = capacity;
    }

    /** Fills in what is secret of a term and can be computed; such numbers are estimated. */
    void fill(TermSum term, Map<TermSum, RollUp.Result> results) {
        RollUp.Result own = of(term, results);
        for (Complement complement : term.complements()) {
            if (!own.secret().isEmpty() && isPartition(term, complement)) {
                fill(
                        own,
                        complement,
                        of(complement.whole(), results).values(),
                        of(complement.rest(), results).values());
            }
        }
    }

    private static RollUp.Result of(TermSum term, Map<TermSum, RollUp.Result> results) {
        return Objects.requireNonNull(results.get(term), "Every term was summed");
    }

    private static void fill(RollUp.Result own, Complement complement, Vector whole, Vector rest) {
        BitSet secret = (BitSet) own.secret().clone();
        secret.stream()
                .filter(region -> isKnown(whole, region) && isKnown(rest, region))
                .forEach(region -> {
                    ObservationStatus status = whole.status(region)
                            .combinedWith(rest.status(region))
                            .combinedWith(ObservationStatus.ESTIMATED);
                    own.values().set(region, whole.values[region] - rest.values[region], status);
                    own.complements().put(region, complement);
                    own.secret().clear(region);
                    own.summed().clear(region);
                });
    }

    private boolean isPartition(TermSum term, Complement complement) {
        Map<TermSum, RollUp.Result> everywhere = question.everywhere(term.table())
                .published(List.of(term, complement.whole(), complement.rest()), cubes, capacity);
        Vector own = of(term, everywhere).values();
        Vector whole = of(complement.whole(), everywhere).values();
        Vector rest = of(complement.rest(), everywhere).values();
        boolean isSeen = false;
        for (int region = 0; region < own.size(); region++) {
            if (isKnown(own, region) && isKnown(whole, region) && isKnown(rest, region)) {
                if (RollUp.isFar(whole.values[region], own.values[region] + rest.values[region])) {
                    return false;
                }
                isSeen |= own.values[region] != 0 && rest.values[region] != 0;
            }
        }
        return isSeen;
    }

    private static boolean isKnown(Vector vector, int region) {
        ObservationStatus status = vector.status(region);
        return status.hasValue() && status != ObservationStatus.INCOMPLETE;
    }
}
