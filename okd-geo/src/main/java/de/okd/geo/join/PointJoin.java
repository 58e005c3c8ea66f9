package de.okd.geo.join;

import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.point.Points;
import de.okd.geo.topology.CellEdgeGrid;
import de.okd.geo.topology.PolygonFinder;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds the region of points by the millions. Immutable: each step returns a new join, and all share one index, which takes
 * time in proportion to the vertices of the coverage to build; a point takes a fraction of a microsecond then.
 *
 * <p>A point on a border, or where regions overlap, belongs to the region with the lowest key. The result is the same for any
 * number of threads.
 */
public final class PointJoin {
    private final RegionCoverage coverage;
    private final PolygonFinder finder;
    private final NearestPolygon borders;
    private final TileOrder order;
    private final double tolerance;
    private final int threads;

    private PointJoin(
            RegionCoverage coverage, PolygonFinder finder, NearestPolygon borders, double tolerance, int threads) {
        this.coverage = coverage;
        this.finder = finder;
        this.borders = borders;
        this.order = new TileOrder(extent(coverage));
        this.tolerance = tolerance;
        this.threads = threads;
    }

    private static Envelope extent(RegionCoverage coverage) {
        Envelope extent = new Envelope();
        coverage.polygons()
                .forEach(polygon -> extent.expandToInclude(polygon.geometry().getEnvelopeInternal()));
        return extent;
    }

    /** With all polygons of the coverage: choose one level first, or points go to the lowest key of several levels. */
    public static PointJoin of(RegionCoverage coverage) {
        List<Geometry> shapes =
                coverage.polygons().stream().map(RegionPolygon::geometry).toList();
        return new PointJoin(
                coverage,
                PolygonFinder.of(shapes),
                new NearestPolygon(shapes),
                0,
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * Points outside of all regions belong to the nearest, if it is near enough; of several at the same distance to that with
     * the lowest key. Boundaries at a small scale cut off harbours and river banks, for which this is meant.
     *
     * @param metres in the map plane, which differ from metres on the ground by up to 0.2 % in Germany; zero for none
     */
    public PointJoin nearestWithin(double metres) {
        if (!(metres >= 0) || Double.isInfinite(metres)) {
            throw new IllegalArgumentException("The tolerance must be zero or more metres, not " + metres);
        }
        return new PointJoin(coverage, finder, borders, metres, threads);
    }

    /** The most threads to work with; all processors by default. */
    public PointJoin threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A join needs at least one thread, not " + count);
        }
        return new PointJoin(coverage, finder, borders, tolerance, count);
    }

    /** The regions looked for. */
    public RegionCoverage coverage() {
        return coverage;
    }

    double tolerance() {
        return tolerance;
    }

    public PointMatch match(Points points) {
        int[] found = new int[points.size()];
        PointTally all = new PointTally();
        Ranges.each(points.size(), threads, (from, to) -> all.add(match(points, from, to, found)));
        return new PointMatch(
                coverage.polygons(), found, all.report(finder.grid().doubtful().cardinality()));
    }

    private PointTally match(Points points, int from, int to, int[] found) {
        PointTally tally = new PointTally();
        CellEdgeGrid grid = finder.grid();
        for (int i : order.of(points, from, to)) {
            int polygon = grid.find(points.x(i), points.y(i));
            if (polygon >= 0) {
                tally.inside++;
            } else {
                polygon = points.isPlaced(i) ? decide(points.x(i), points.y(i), tally) : tally.unplaced();
            }
            found[i] = polygon;
        }
        return tally;
    }

    /** What the grid does not find inside is outside, or too near a border for the grid. */
    private int decide(double x, double y, PointTally tally) {
        PolygonFinder.Covering covering = finder.covering(x, y);
        if (covering.count() > 0) {
            return tally.inside(covering);
        }
        return tolerance == 0 ? tally.outside() : tally.near(borders.find(x, y, tolerance));
    }
}
