package de.okd.geo.overlay;

import de.okd.geo.topology.Edges;
import java.util.BitSet;

/**
 * The edges of chosen polygons of one of two coverages; the polygons not chosen count as outside.
 *
 * <p>Every edge leads upwards, or from west to east where it is level, as {@link Edges} promises.
 */
final class Border {
    private final Edges edges;
    private final int[] left;
    private final int[] right;
    private final boolean isShifted;

    /** @param isShifted whether it is the one of the two that is thought to be {@link Sides shifted} */
    Border(Edges edges, BitSet chosen, boolean isShifted) {
        this.edges = edges;
        this.left = new int[edges.size()];
        this.right = new int[edges.size()];
        this.isShifted = isShifted;
        for (int edge = 0; edge < left.length; edge++) {
            left[edge] = chosen(edges.left(edge), chosen);
            right[edge] = chosen(edges.right(edge), chosen);
        }
    }

    private static int chosen(int polygon, BitSet chosen) {
        return polygon >= 0 && chosen.get(polygon) ? polygon : Edges.OUTSIDE;
    }

    int size() {
        return left.length;
    }

    /** Whether a chosen polygon lies on exactly one side, or two different ones do. */
    boolean isBorder(int edge) {
        return left[edge] != right[edge];
    }

    double x0(int edge) {
        return edges.x0(edge);
    }

    double y0(int edge) {
        return edges.y0(edge);
    }

    double x1(int edge) {
        return edges.x1(edge);
    }

    double y1(int edge) {
        return edges.y1(edge);
    }

    int left(int edge) {
        return left[edge];
    }

    int right(int edge) {
        return right[edge];
    }

    /** The side of an edge on which a point of the other coverage lies. */
    int side(int edge, double px, double py) {
        return isShifted
                ? Sides.ofShiftedLine(x0(edge), y0(edge), x1(edge), y1(edge), px, py)
                : Sides.ofShiftedPoint(x0(edge), y0(edge), x1(edge), y1(edge), px, py);
    }

    /** Whether the ends of an edge lie on different sides of a line of the other coverage. */
    boolean straddles(int edge, double px, double py, double qx, double qy) {
        return isShifted
                ? Sides.ofShiftedPoint(px, py, qx, qy, x0(edge), y0(edge))
                        != Sides.ofShiftedPoint(px, py, qx, qy, x1(edge), y1(edge))
                : Sides.ofShiftedLine(px, py, qx, qy, x0(edge), y0(edge))
                        != Sides.ofShiftedLine(px, py, qx, qy, x1(edge), y1(edge));
    }
}
