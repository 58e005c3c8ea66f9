package de.okd.geo.overlay;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * On which side of a line a point lies, never "on it", where one of the two is thought to be shifted by an infinitely small
 * way, first to the east and by infinitely less to the north.
 *
 * <p>Two coverages that share borders, or a vertex of one on an edge of the other, would need a case for each way of touching.
 * With one of them shifted nothing touches, so that what follows has one case only; the areas, being continuous, stay what they
 * are. The side is exact: a fast test with a bound of its error, then 106 bits. H. Edelsbrunner and E. P. Mücke, "Simulation of
 * Simplicity", ACM Transactions on Graphics 9 (1990).
 */
final class Sides {
    /** Left of a line as seen in its direction. */
    static final int LEFT = 1;

    static final int RIGHT = -1;

    /** J. R. Shewchuk's bound for a determinant of differences in double precision. */
    private static final double ERROR_BOUND = 3.3306690738754716e-16;

    private Sides() {}

    /** The side of the shifted line from r to s on which the point p lies. */
    static int ofShiftedLine(double rx, double ry, double sx, double sy, double px, double py) {
        int side = orientation(rx, ry, sx, sy, px, py);
        return side != 0 ? side : -sideOfShift(sx - rx, sy - ry);
    }

    /** The side of the line from p to q on which the shifted point r lies. */
    static int ofShiftedPoint(double px, double py, double qx, double qy, double rx, double ry) {
        int side = orientation(px, py, qx, qy, rx, ry);
        return side != 0 ? side : sideOfShift(qx - px, qy - py);
    }

    /** To which side of a direction the shift leads: east is right of all that leads up. */
    private static int sideOfShift(double dx, double dy) {
        if (dy != 0) {
            return dy > 0 ? RIGHT : LEFT;
        }
        return dx > 0 ? LEFT : RIGHT;
    }

    private static int orientation(double ax, double ay, double bx, double by, double px, double py) {
        double ascending = (bx - ax) * (py - ay);
        double descending = (by - ay) * (px - ax);
        double determinant = ascending - descending;
        double size = Math.abs(ascending) + Math.abs(descending);
        if (Math.abs(determinant) > ERROR_BOUND * size) {
            return determinant > 0 ? LEFT : RIGHT;
        }
        boolean isEnd = (px == ax && py == ay) || (px == bx && py == by);
        return isEnd ? 0 : CGAlgorithmsDD.orientationIndex(ax, ay, bx, by, px, py);
    }
}
