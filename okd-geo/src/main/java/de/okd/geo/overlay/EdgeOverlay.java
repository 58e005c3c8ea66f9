package de.okd.geo.overlay;

import de.okd.geo.topology.Edges;
import java.util.BitSet;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * The areas that the polygons of two coverages have in common, as integrals along their edges, without constructing a single
 * intersection polygon.
 *
 * <p>By Green's theorem the area of a polygon is half the sum of the cross products of its edges. The border of what polygon i
 * of the one and j of the other have in common consists of the pieces of i's edges inside j and of those of j's edges inside i.
 * So every edge needs to know only the polygon in which it begins and the edges it crosses: it counts as if it ran on inside
 * that polygon to its end, and each crossing corrects that for the four pairs of polygons that meet there. The order of the
 * crossings along an edge does not matter. W. R. Franklin, "Calculating map overlay polygon areas without explicitly
 * calculating the polygons", Proc. 4th Int. Symp. Spatial Data Handling (1990).
 *
 * <p>Because one of the two coverages is thought to be {@link Sides shifted}, borders that coincide, wholly or in part, are
 * nothing special. Time O(edges + crossings) for edges about as long as a raster cell.
 */
final class EdgeOverlay {
    private final Raster raster;
    private final EdgeBuckets fixed;
    private final EdgeBuckets shifted;
    private final double[] originX;
    private final double[] originY;
    private final PairAreas areas = new PairAreas();

    private EdgeOverlay(Polygons from, Polygons to, BitSet chosenFrom, BitSet chosenTo) {
        Edges fixedEdges = from.edges();
        Edges shiftedEdges = to.edges();
        Envelope extent = from.extent(chosenFrom);
        extent.expandToInclude(to.extent(chosenTo));
        this.raster = Raster.ofCells(extent, Math.max(1024, fixedEdges.size() + shiftedEdges.size()));
        this.fixed = new EdgeBuckets(new Border(fixedEdges, chosenFrom, false), raster);
        this.shifted = new EdgeBuckets(new Border(shiftedEdges, chosenTo, true), raster);
        this.originX = from.centresX();
        this.originY = from.centresY();
    }

    /**
     * Empty if the polygons of one of them overlap, so that a place lies in two.
     *
     * @param from numbered as in the result; the fewer vertices each has, the smaller the rounding
     */
    static Optional<PairAreas> findAreas(Polygons from, Polygons to) {
        BitSet chosenFrom = from.near(to.extent());
        BitSet chosenTo = to.near(from.extent());
        if (chosenFrom.isEmpty() || chosenTo.isEmpty()) {
            return Optional.of(new PairAreas());
        }
        EdgeOverlay overlay = new EdgeOverlay(from, to, chosenFrom, chosenTo);
        return overlay.integrate() ? Optional.of(overlay.areas) : Optional.empty();
    }

    private boolean integrate() {
        for (int cell = 0; cell < raster.cells(); cell++) {
            if (!addFixed(cell) || !addShifted(cell)) {
                return false;
            }
            if (!fixed.isEmpty(cell) && !shifted.isEmpty(cell)) {
                addCrossings(cell);
            }
        }
        return true;
    }

    /** The edges that begin in a cell, as if the polygon they begin in held them to their end. */
    private boolean addFixed(int cell) {
        Border border = fixed.border();
        for (int i = fixed.start(cell); i < fixed.start(cell + 1); i++) {
            int edge = fixed.edge(i);
            double x = border.x0(edge);
            double y = border.y0(edge);
            if (raster.cell(x, y) == cell) {
                int inside = shifted.locate(cell, x, y);
                if (inside == EdgeBuckets.AMBIGUOUS) {
                    return false;
                }
                int left = border.left(edge);
                int right = border.right(edge);
                areas.add(left, inside, integral(left, x, y, border.x1(edge), border.y1(edge)));
                areas.add(right, inside, -integral(right, x, y, border.x1(edge), border.y1(edge)));
            }
        }
        return true;
    }

    private boolean addShifted(int cell) {
        Border border = shifted.border();
        for (int i = shifted.start(cell); i < shifted.start(cell + 1); i++) {
            int edge = shifted.edge(i);
            double x = border.x0(edge);
            double y = border.y0(edge);
            if (raster.cell(x, y) == cell) {
                int inside = fixed.locate(cell, x, y);
                if (inside == EdgeBuckets.AMBIGUOUS) {
                    return false;
                }
                double area = integral(inside, x, y, border.x1(edge), border.y1(edge));
                areas.add(inside, border.left(edge), area);
                areas.add(inside, border.right(edge), -area);
            }
        }
        return true;
    }

    private void addCrossings(int cell) {
        Border one = fixed.border();
        for (int i = fixed.start(cell); i < fixed.start(cell + 1); i++) {
            int edge = fixed.edge(i);
            for (int k = shifted.start(cell); k < shifted.start(cell + 1); k++) {
                int other = shifted.edge(k);
                if (boxesMeetIn(cell, edge, other)) {
                    addCrossing(edge, one.x0(edge), one.y0(edge), one.x1(edge), one.y1(edge), other);
                }
            }
        }
    }

    /** Edges that share several cells count in one of them, that of the south-western corner of what their boxes share. */
    private boolean boxesMeetIn(int cell, int edge, int other) {
        Border one = fixed.border();
        Border two = shifted.border();
        double south = Math.max(one.y0(edge), two.y0(other));
        if (south > Math.min(one.y1(edge), two.y1(other))) {
            return false;
        }
        double west = Math.max(Math.min(one.x0(edge), one.x1(edge)), Math.min(two.x0(other), two.x1(other)));
        double east = Math.min(Math.max(one.x0(edge), one.x1(edge)), Math.max(two.x0(other), two.x1(other)));
        return west <= east && raster.cell(west, south) == cell;
    }

    /** The edge leads from p to q, the other, r to s, is shifted. */
    private void addCrossing(int edge, double px, double py, double qx, double qy, int other) {
        Border two = shifted.border();
        int from = two.side(other, px, py);
        if (from != two.side(other, qx, qy) && two.straddles(other, px, py, qx, qy)) {
            addCorrections(edge, other, from, wayToLine(other, px, py, qx, qy));
        }
    }

    /** Which part of the way from p to q leads up to the other edge; its ends are known to lie on different sides. */
    private double wayToLine(int other, double px, double py, double qx, double qy) {
        double before = distance(other, px, py);
        double after = distance(other, qx, qy);
        return before + after > 0 ? before / (before + after) : 0.5;
    }

    /** From the line through an edge, in units of the edge's length. */
    private double distance(int other, double x, double y) {
        Border two = shifted.border();
        double rx = two.x0(other);
        double ry = two.y0(other);
        return Math.abs((two.x1(other) - rx) * (y - ry) - (two.y1(other) - ry) * (x - rx));
    }

    /** From the crossing on, what the edge borders lies in the polygon on the far side of the other edge, and vice versa. */
    private void addCorrections(int edge, int other, int from, double along) {
        Border one = fixed.border();
        Border two = shifted.border();
        double left = from * correction(one.left(edge), edge, other, along);
        double right = from * correction(one.right(edge), edge, other, along);
        areas.add(one.left(edge), two.right(other), left);
        areas.add(one.left(edge), two.left(other), -left);
        areas.add(one.right(edge), two.right(other), -right);
        areas.add(one.right(edge), two.left(other), right);
    }

    /** The integral from the crossing to the end of the edge, less that to the end of the other. */
    private double correction(int polygon, int edge, int other, double along) {
        if (polygon < 0) {
            return 0;
        }
        Border one = fixed.border();
        Border two = shifted.border();
        double x = one.x0(edge) - originX[polygon] + along * (one.x1(edge) - one.x0(edge));
        double y = one.y0(edge) - originY[polygon] + along * (one.y1(edge) - one.y0(edge));
        return 0.5 * (x * (one.y1(edge) - two.y1(other)) - (one.x1(edge) - two.x1(other)) * y);
    }

    /** Half the cross product, seen from near the polygon, because those of large coordinates lose digits. */
    private double integral(int polygon, double px, double py, double qx, double qy) {
        if (polygon < 0) {
            return 0;
        }
        double x = originX[polygon];
        double y = originY[polygon];
        return 0.5 * ((px - x) * (qy - y) - (qx - x) * (py - y));
    }
}
