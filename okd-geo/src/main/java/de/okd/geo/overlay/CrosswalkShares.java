package de.okd.geo.overlay;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.RegionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns common areas into the shares of a crosswalk. */
final class CrosswalkShares {
    private static final int LISTED = 10;

    private final AreaWeights weights;
    private final double tolerance;

    CrosswalkShares(AreaWeights weights, double tolerance) {
        if (!(tolerance >= 0 && tolerance < 0.5)) {
            throw new IllegalArgumentException(
                    "The tolerance is a share of an area, 0 to less than 0.5, not " + tolerance);
        }
        this.weights = weights;
        this.tolerance = tolerance;
    }

    Crosswalk crosswalk(LocalDate status, LocalDate target) {
        requireWholeRegions();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < weights.from().size(); i++) {
            for (int pair = weights.start(i); pair < weights.start(i + 1); pair++) {
                double share = Math.min(1, weights.area(pair) / weights.fromArea(i));
                if (share > tolerance) {
                    shares.add(new Share(status, from(i), to(pair), Double.NaN, share, Double.NaN));
                }
            }
        }
        return new Crosswalk(target, shares);
    }

    private RegionKey from(int i) {
        return weights.from().get(i).key();
    }

    private RegionKey to(int pair) {
        return weights.to().get(weights.to(pair)).key();
    }

    private void requireWholeRegions() {
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < weights.from().size(); i++) {
            double covered = weights.coveredShare(i);
            if (covered > tolerance && covered < 1 - tolerance - 1e-9) {
                cut.add(String.format(Locale.ROOT, "%s (%.1f %% inside)", from(i), 100 * covered));
            }
        }
        if (!cut.isEmpty()) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not make a crosswalk: " + cut.size()
                            + " regions lie partly outside all others, and a crosswalk gives"
                            + " away whole regions: "
                            + String.join(", ", cut.subList(0, Math.min(LISTED, cut.size())))
                            + ". Use ArealInterpolation, which tells what stays outside, or areas that cover them.");
        }
    }
}
