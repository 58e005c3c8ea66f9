package de.okd.geo.topology;

import java.util.Arrays;
import java.util.BitSet;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds the polygon a point lies in: a raster whose cells know either the polygon they lie in or the edges that cross them.
 *
 * <p>In a crossed cell the nearest edge west of the point decides, or, where there is none, the cell to the west. A query
 * looks at a handful of edges; building takes time in proportion to the edges, memory about 70 bytes per edge. A point that
 * rounding could put on the wrong side is {@link #UNDECIDED}: on a border or some hundred-millionths of a metre beside one, due
 * east of a vertex where two edges begin, or under the envelope of a {@linkplain #doubtful() doubtful} polygon.
 *
 * <p>Immutable and safe to share.
 */
public final class CellEdgeGrid {
    /** The point must be decided by a predicate that does not round. */
    public static final int UNDECIDED = -2;

    /** More make queries a little faster, fewer the building. */
    private static final double CELLS_PER_EDGE = 2.5;

    private static final int UNCLEAR = Integer.MAX_VALUE;
    private static final int NONE = Integer.MIN_VALUE;

    private final Edges edges;
    private final Raster raster;
    private final int[] cells;
    private final int[] lists;
    private final BitSet doubtful;

    private CellEdgeGrid(Edges edges, Raster raster, EdgeFiling filing, BitSet doubtful) {
        this.edges = edges;
        this.raster = raster;
        this.cells = filing.cells;
        this.lists = filing.lists;
        this.doubtful = doubtful;
    }

    public static CellEdgeGrid of(Edges edges) {
        Raster raster = Raster.over(edges, CELLS_PER_EDGE);
        EdgeFiling filing = new EdgeFiling(edges, raster);
        CellEdgeGrid trusting = new CellEdgeGrid(edges, raster, filing, new BitSet());
        trusting.nameCells();
        Doubts doubts = new Doubts(edges);
        doubts.compare(filing);
        doubts.lookWest(trusting, 4 * raster.near());
        BitSet doubtful = doubts.polygons();
        CellEdgeGrid grid = new CellEdgeGrid(edges, raster, filing, doubtful);
        doubtful.stream().mapToObj(edges::envelope).forEach(grid::cover);
        return grid;
    }

    /** What is not crossed keeps its owner up to the next crossed cell. */
    private void nameCells() {
        for (int row = 0; row < raster.rows(); row++) {
            double y = raster.y(row + Raster.ODD_SHARE);
            for (int column = 1; column < raster.columns(); column++) {
                int cell = row * raster.columns() + column;
                if (cells[cell] == 0) {
                    cells[cell] = cells[cell - 1] >= 0
                            ? cells[cell - 1]
                            : name(findWest(cell - 1, column - 1, raster.x(column), y));
                }
            }
        }
    }

    private static int name(int polygon) {
        return polygon == UNDECIDED ? UNCLEAR : polygon + 1;
    }

    private static int named(int cell) {
        return cell == UNCLEAR ? UNDECIDED : cell - 1;
    }

    private void cover(Envelope envelope) {
        int west = raster.column(envelope.getMinX() - raster.near());
        int east = raster.column(envelope.getMaxX() + raster.near());
        int north = raster.row(envelope.getMaxY() + raster.near());
        for (int row = raster.row(envelope.getMinY() - raster.near()); row <= north; row++) {
            Arrays.fill(cells, row * raster.columns() + west, row * raster.columns() + east + 1, UNCLEAR);
        }
    }

    /**
     * The index of the polygon the point lies in, {@link Edges#OUTSIDE}, or {@link #UNDECIDED}.
     *
     * @param x metres east
     * @param y metres north; where either is {@code NaN}, the point is outside
     */
    public int find(double x, double y) {
        if (!raster.contains(x, y)) {
            return Edges.OUTSIDE;
        }
        int column = raster.column(x);
        int cell = raster.row(y) * raster.columns() + column;
        int content = cells[cell];
        return content >= 0 ? named(content) : findWest(cell, column, x, y);
    }

    private int findWest(int start, int startColumn, double x, double y) {
        int cell = start;
        int column = startColumn;
        while (cells[cell] < 0) {
            int found = eastOfNearest(~cells[cell], raster.x(column) - 2 * raster.near(), x, y);
            if (found != NONE) {
                return found;
            }
            cell--;
            column--;
        }
        return named(cells[cell]);
    }

    /** What lies east of the nearest edge of a cell that crosses the parallel west of the point. An upper end does not cross. */
    private int eastOfNearest(int place, double west, double x, double y) {
        double near = raster.near();
        double nearest = west;
        int found = NONE;
        boolean tie = false;
        for (int i = place + lists[place]; i > place; i--) {
            int edge = lists[i];
            if (y < edges.y0(edge) || y > edges.y1(edge)) {
                continue;
            }
            double crossing = edges.nearestX(edge, x, y);
            if (Math.abs(crossing - x) <= near) {
                return UNDECIDED;
            }
            if (crossing < x && y < edges.y1(edge) && crossing > nearest - near) {
                tie = found != NONE && crossing <= nearest + near;
                found = crossing > nearest ? edge : found;
                nearest = Math.max(nearest, crossing);
            }
        }
        return found == NONE ? NONE : tie ? UNDECIDED : edges.right(found);
    }

    /**
     * The polygons whose points are left undecided, because they overlap others, cross them between vertices or touch them
     * where only one has a vertex, or because their envelope meets that of such a polygon. As a new set.
     */
    public BitSet doubtful() {
        return (BitSet) doubtful.clone();
    }
}
