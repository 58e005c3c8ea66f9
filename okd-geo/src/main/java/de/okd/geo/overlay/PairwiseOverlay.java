package de.okd.geo.overlay;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.BitSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The areas that two sets of polygons have in common, pair by pair with JTS, whatever the polygons of one set do to each other.
 * Time O(n log n) for the pairs plus that of one intersection polygon each, which makes it slower than {@link EdgeOverlay} by far.
 */
final class PairwiseOverlay {
    private final Polygons from;
    private final Polygons to;
    private final PairAreas areas;

    private PairwiseOverlay(Polygons from, Polygons to, PairAreas areas) {
        this.from = from;
        this.to = to;
        this.areas = areas;
    }

    static void addAll(Polygons from, Polygons to, PairAreas areas) {
        new PairwiseOverlay(from, to, areas).add(all(from), all(to));
    }

    /** Only the pairs of which at least one polygon is in conflict with its neighbours. */
    static void addConflicting(Polygons from, Polygons to, PairAreas areas) {
        PairwiseOverlay overlay = new PairwiseOverlay(from, to, areas);
        BitSet clean = all(from);
        clean.andNot(from.conflicting());
        overlay.add(from.conflicting(), all(to));
        overlay.add(clean, to.conflicting());
    }

    private static BitSet all(Polygons polygons) {
        BitSet all = new BitSet();
        all.set(0, polygons.size());
        return all;
    }

    private void add(BitSet some, BitSet others) {
        if (some.isEmpty() || others.isEmpty()) {
            return;
        }
        STRtree tree = new STRtree();
        others.stream().filter(i -> !to.box(i).isNull()).forEach(i -> tree.insert(to.box(i), i));
        some.stream()
                .filter(i -> !from.box(i).isNull())
                .forEach(i -> tree.query(from.box(i), other -> add(i, (Integer) other)));
    }

    private void add(int one, int other) {
        areas.add(one, other, common(one, other).getArea());
    }

    private Geometry common(int one, int other) {
        try {
            return OverlayNGRobust.overlay(from.geometry(one), to.geometry(other), OverlayNG.INTERSECTION);
        } catch (TopologyException e) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not intersect the polygons of " + from.region(one) + " and " + to.region(other) + ": "
                            + e.getMessage()
                            + ". One of them crosses itself; load the boundaries from a file, which repairs them.",
                    Place.NOWHERE.atRegion(from.region(one).key().value()),
                    e);
        }
    }
}
