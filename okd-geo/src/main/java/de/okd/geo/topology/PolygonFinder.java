package de.okd.geo.topology;

import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Which polygon of a coverage a point lies in, always decided as exact arithmetic on the coordinates would.
 *
 * <p>A {@link CellEdgeGrid} decides nearly all points; those it leaves undecided are tried polygon by polygon with JTS's robust
 * orientation. A point that several polygons cover, because it is on a border or because they overlap, belongs to the one with
 * the lowest index, which in a coverage is the one with the lowest key. Immutable and safe to share.
 */
public final class PolygonFinder {
    private final CellEdgeGrid grid;
    private final CoveringPolygons polygons;

    private PolygonFinder(CellEdgeGrid grid, CoveringPolygons polygons) {
        this.grid = grid;
        this.polygons = polygons;
    }

    /** Builds the grid; see {@link CellEdgeGrid} for what that takes. */
    public static PolygonFinder of(RegionCoverage coverage) {
        return of(coverage.polygons().stream().map(RegionPolygon::geometry).toList());
    }

    /** Of valid polygons and multipolygons, which are named by their index in the list. */
    public static PolygonFinder of(List<? extends Geometry> polygons) {
        return new PolygonFinder(CellEdgeGrid.of(Edges.of(polygons)), new CoveringPolygons(polygons));
    }

    /** The index of the polygon that covers the point, or {@link Edges#OUTSIDE}, also of a point with {@code NaN}. */
    public int find(double x, double y) {
        int found = grid.find(x, y);
        return found == CellEdgeGrid.UNDECIDED ? polygons.find(x, y).first() : found;
    }

    /** Like {@link #find}, and how many polygons cover the point. */
    public Covering covering(double x, double y) {
        int found = grid.find(x, y);
        return found == CellEdgeGrid.UNDECIDED ? polygons.find(x, y) : new Covering(found, found < 0 ? 0 : 1);
    }

    /** What decides when no two polygons are near. */
    public CellEdgeGrid grid() {
        return grid;
    }

    /**
     * The polygons that cover a point.
     *
     * @param first the lowest index, or {@link Edges#OUTSIDE}
     * @param count how many there are
     */
    public record Covering(int first, int count) {
        static final Covering NONE = new Covering(Edges.OUTSIDE, 0);
    }
}
