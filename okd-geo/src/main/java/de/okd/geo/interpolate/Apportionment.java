package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StatusOfSum;
import de.okd.geo.overlay.AreaWeights;

/**
 * Which portion of each source region each target gets: compressed sparse rows of the sources.
 *
 * <p>What a source's portions leave of 1 goes to no target. Immutable.
 */
final class Apportionment {
    private static final double WHOLE = 1 - 1e-9;

    private final int[] starts;
    private final int[] targets;
    private final double[] portions;
    private final boolean[] slivers;
    private final boolean[] isIncomplete;

    /**
     * @param slivers which portions are too small for a missing number to matter
     * @param isIncomplete by target, whether a part of it belongs to no source
     */
    Apportionment(int[] starts, int[] targets, double[] portions, boolean[] slivers, boolean[] isIncomplete) {
        this.starts = starts;
        this.targets = targets;
        this.portions = portions;
        this.slivers = slivers;
        this.isIncomplete = isIncomplete;
    }

    /** By area; what is less than the tolerance, of source and target, is a sliver or a gap between two maps of one border. */
    static Apportionment of(AreaWeights weights, double tolerance, boolean requiresCover) {
        int[] starts = new int[weights.from().size() + 1];
        int[] targets = new int[weights.pairs()];
        double[] portions = new double[weights.pairs()];
        boolean[] slivers = new boolean[weights.pairs()];
        double[] covered = new double[weights.to().size()];
        for (int i = 0; i + 1 < starts.length; i++) {
            for (int pair = weights.start(i); pair < weights.start(i + 1); pair++) {
                targets[pair] = weights.to(pair);
                portions[pair] = Math.min(1, weights.area(pair) / weights.fromArea(i));
                double share = weights.area(pair) / weights.toArea(targets[pair]);
                slivers[pair] = portions[pair] < tolerance && share < tolerance;
                covered[targets[pair]] += share;
            }
            starts[i + 1] = weights.start(i + 1);
        }
        boolean[] isIncomplete = new boolean[covered.length];
        for (int target = 0; target < covered.length; target++) {
            isIncomplete[target] = requiresCover && covered[target] < 1 - tolerance;
        }
        return new Apportionment(starts, targets, portions, slivers, isIncomplete);
    }

    int sources() {
        return starts.length - 1;
    }

    /** The sum of each target's portions; a portion of a number is an estimate. Time O(portions). */
    Sums spread(Numbers numbers) {
        Sums sums = new Sums(isIncomplete.length);
        for (int i = 0; i + 1 < starts.length; i++) {
            spread(numbers.value(i), status(numbers, i), i, sums);
        }
        for (int target = 0; target < isIncomplete.length; target++) {
            if (isIncomplete[target] || sums.status(target).equals(StatusOfSum.EMPTY)) {
                sums.add(target, Double.NaN, ObservationStatus.ABSENT);
            }
        }
        return sums;
    }

    private void spread(double value, ObservationStatus status, int source, Sums sums) {
        for (int pair = starts[source]; pair < starts[source + 1]; pair++) {
            if (status.hasValue() || !slivers[pair]) {
                sums.add(targets[pair], value * portions[pair], status);
            }
        }
    }

    private ObservationStatus status(Numbers numbers, int source) {
        ObservationStatus status = numbers.status(source);
        boolean isEstimate = status.hasValue() && isSplit(source) && numbers.value(source) != 0;
        return isEstimate ? status.combinedWith(ObservationStatus.ESTIMATED) : status;
    }

    /** Whether a source is more than one target's. */
    boolean isSplit(int source) {
        return starts[source + 1] > starts[source] && !isWhole(source);
    }

    private boolean isWhole(int source) {
        for (int pair = starts[source]; pair < starts[source + 1]; pair++) {
            if (portions[pair] >= WHOLE) {
                return true;
            }
        }
        return false;
    }

    /** The portion of a source that no target gets, 0 where that is rounding. */
    double remainder(int source) {
        double placed = 0;
        for (int pair = starts[source]; pair < starts[source + 1]; pair++) {
            placed += portions[pair];
        }
        return placed >= WHOLE ? 0 : 1 - placed;
    }
}
