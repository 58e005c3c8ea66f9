package de.okd.geo.overlay;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses how the common areas of two sets of polygons are found, and says where polygons of one set overlap. */
final class Overlay {
    private static final int LISTED = 10;
    private static final double ROUNDING = 1e-9;

    private final Polygons from;
    private final Polygons to;
    private final List<Finding> findings = new ArrayList<>();

    Overlay(Polygons from, Polygons to) {
        this.from = from;
        this.to = to;
    }

    /** By edges, seen from the side with more polygons, whose smaller polygons round less. */
    CommonAreas areas() {
        CommonAreas areas =
                from.size() >= to.size() ? areas(from, to) : areas(to, from).transposed(from.size());
        report(from, areas);
        report(to, areas.transposed(to.size()));
        return areas;
    }

    private CommonAreas areas(Polygons many, Polygons few) {
        Optional<PairAreas> sums =
                EdgeOverlay.findAreas(many, few).filter(found -> CommonAreas.isPlausible(many, few, found));
        if (sums.isPresent()) {
            PairwiseOverlay.addConflicting(many, few, sums.get());
            return CommonAreas.of(many, few, sums.get());
        }
        PairAreas oneByOne = new PairAreas();
        PairwiseOverlay.addAll(many, few, oneByOne);
        return CommonAreas.of(many, few, oneByOne);
    }

    /** A region of which more is covered than there is lies partly in two regions. */
    private void report(Polygons polygons, CommonAreas areas) {
        BitSet covered = new BitSet();
        for (int i = 0; i < polygons.size(); i++) {
            double excess = areas.sum(i) - polygons.area(i);
            covered.set(i, excess > ROUNDING * (1 + polygons.area(i)));
        }
        if (!covered.isEmpty()) {
            findings.add(new Finding(
                    Finding.Code.ASSUMED,
                    "Regions of one division overlap inside these of the other: " + listed(polygons, covered)
                            + ". What lies in two regions counts for both.",
                    Place.NOWHERE));
        }
    }

    private static String listed(Polygons polygons, BitSet numbers) {
        String keys = numbers.stream()
                .limit(LISTED)
                .mapToObj(polygons::region)
                .map(Region::key)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return numbers.cardinality() > LISTED ? keys + " and " + (numbers.cardinality() - LISTED) + " more" : keys;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
