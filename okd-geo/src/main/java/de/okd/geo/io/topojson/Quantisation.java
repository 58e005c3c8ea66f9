package de.okd.geo.io.topojson;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;

/**
 * Coordinates as whole steps from the south-western corner. A point is one {@code long}: the step east in the upper, the step
 * north in the lower half.
 *
 * @param stepEast in units of the reference system; likewise the others
 */
record Quantisation(double west, double south, double stepEast, double stepNorth) {

    /** @param steps how many each side of the bounds is cut into */
    static Quantisation of(Envelope bounds, int steps) {
        return new Quantisation(
                bounds.getMinX(), bounds.getMinY(), step(bounds.getWidth(), steps), step(bounds.getHeight(), steps));
    }

    private static double step(double length, int steps) {
        return length > 0 ? length / steps : 1;
    }

    /** The corners of a closed ring, each once and none twice in a row. */
    long[] corners(CoordinateSequence ring) {
        long[] corners = new long[ring.size()];
        int size = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            long corner = point(ring.getX(i), ring.getY(i));
            if (size == 0 || corners[size - 1] != corner) {
                corners[size++] = corner;
            }
        }
        while (size > 1 && corners[size - 1] == corners[0]) {
            size--;
        }
        return Arrays.copyOf(corners, size);
    }

    private long point(double x, double y) {
        return Math.round((x - west) / stepEast) << Integer.SIZE | Math.round((y - south) / stepNorth);
    }

    static int east(long point) {
        return (int) (point >> Integer.SIZE);
    }

    static int north(long point) {
        return (int) point;
    }
}
