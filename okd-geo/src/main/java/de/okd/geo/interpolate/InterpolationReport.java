package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StatusOfSum;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.overlay.AreaWeights;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what an interpolation could not do exactly, so that each matter becomes one finding. */
final class InterpolationReport {
    private static final int LISTED = 10;

    private final AreaWeights weights;
    private final Apportionment apportionment;
    private final List<String> losses = new ArrayList<>();
    private final Set<String> refusals = new LinkedHashSet<>();
    private final Map<Integer, List<StatusOfSum>> incomplete = new LinkedHashMap<>();
    private final BitSet split = new BitSet();
    private final BitSet outside = new BitSet();
    private final Set<Region> unplaced = new LinkedHashSet<>();

    InterpolationReport(AreaWeights weights, Apportionment apportionment) {
        this.weights = weights;
        this.apportionment = apportionment;
    }

    /** What sums of these numbers had to estimate and to leave. */
    void spread(String what, Numbers numbers) {
        double total = 0;
        double left = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.hasValue(i) && numbers.value(i) != 0) {
                double rest = apportionment.remainder(i);
                total += numbers.value(i);
                left += rest * numbers.value(i);
                outside.set(i, rest > 0 || outside.get(i));
                split.set(i, apportionment.isSplit(i) || split.get(i));
            }
        }
        if (left != 0) {
            losses.add(String.format(Locale.ROOT, "%.10g of %.10g of %s", left, total, what));
        }
    }

    /** What sums lack. */
    void sums(Sums sums) {
        for (int target = 0; target < sums.size(); target++) {
            StatusOfSum status = sums.status(target);
            if (!status.isComplete() && status.status() != ObservationStatus.ABSENT) {
                incomplete.computeIfAbsent(target, number -> new ArrayList<>()).add(status);
            }
        }
    }

    void refused(String measure, String rule) {
        refusals.add(measure + ": " + rule);
    }

    void unplaced(Collection<Region> regions) {
        unplaced.addAll(regions);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(weights.findings());
        if (!split.isEmpty()) {
            findings.add(finding(
                    Finding.Code.ESTIMATED,
                    split.cardinality() + " regions lie in several others; their numbers are divided and estimates: "
                            + listed(weights.from(), split)));
        }
        if (!losses.isEmpty()) {
            findings.add(finding(
                    Finding.Code.NOT_HARMONISED,
                    outside.cardinality()
                            + " regions lie partly or wholly outside all others, so that these are in no sum: "
                            + listed(losses) + ". The regions are " + listed(weights.from(), outside)));
        }
        incomplete.forEach((target, sums) ->
                findings.add(incomplete(weights.to().get(target).key(), sums)));
        if (!unplaced.isEmpty()) {
            findings.add(finding(
                    Finding.Code.GEOMETRY_MISSING,
                    unplaced.size() + " regions have numbers but no polygon and are in no sum: "
                            + listed(unplaced.stream().map(Region::key).toList())));
        }
        if (!refusals.isEmpty()) {
            findings.add(finding(
                    Finding.Code.NOT_HARMONISED,
                    "left out, because the numbers of parts do not make that of the whole: " + listed(refusals)));
        }
        return findings;
    }

    private static Finding incomplete(RegionKey key, List<StatusOfSum> sums) {
        String numbers =
                sums.size() == 1 ? "1 number of " + key + " lacks" : sums.size() + " numbers of " + key + " lack";
        return new Finding(
                Finding.Code.INCOMPLETE_SUM,
                numbers + " a part; the first is " + sums.get(0),
                Place.NOWHERE.atRegion(key.value()));
    }

    private static Finding finding(Finding.Code code, String message) {
        return new Finding(code, message, Place.NOWHERE);
    }

    private static String listed(List<Region> regions, BitSet numbers) {
        return listed(numbers.stream().mapToObj(regions::get).map(Region::key).toList());
    }

    static String listed(Collection<?> things) {
        String first = things.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        return things.size() <= LISTED ? first : first + " and " + (things.size() - LISTED) + " more";
    }
}
