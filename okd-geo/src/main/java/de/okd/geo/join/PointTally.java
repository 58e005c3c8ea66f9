package de.okd.geo.join;

import de.okd.geo.topology.PolygonFinder.Covering;

/** Counts what becomes of points; each method says what a {@link PointMatch} keeps of the point. */
final class PointTally {
    /** Counted by the caller, who meets little else. */
    int inside;

    private int nearest;
    private int outside;
    private int unplaced;
    private int shared;

    int inside(Covering covering) {
        inside++;
        shared += covering.count() > 1 ? 1 : 0;
        return covering.first();
    }

    int near(NearestPolygon.Near near) {
        if (near.polygon() < 0) {
            return outside();
        }
        nearest++;
        return near.polygon() | PointMatch.NEAREST;
    }

    int outside() {
        outside++;
        return PointMatch.OUTSIDE;
    }

    int unplaced() {
        unplaced++;
        return PointMatch.UNPLACED;
    }

    synchronized void add(PointTally other) {
        inside += other.inside;
        nearest += other.nearest;
        outside += other.outside;
        unplaced += other.unplaced;
        shared += other.shared;
    }

    PointReport report(int doubtful) {
        int points = inside + nearest + outside + unplaced;
        return new PointReport(points, inside, nearest, outside, unplaced, shared, doubtful);
    }
}
