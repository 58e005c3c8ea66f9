package de.okd.geo.join;

import de.okd.geo.point.Points;
import org.locationtech.jts.geom.Envelope;

/**
 * Puts points that are near each other one after another, by a counting sort over square tiles: what one needs of the grid is
 * then in the processor's cache for the next. Costs a few nanoseconds and eight bytes a point.
 */
final class TileOrder {
    private static final int SIDE = 64;
    private static final int FEW = 1 << 13;

    private final double west;
    private final double south;
    private final double eastward;
    private final double northward;

    /** @param extent of what the points are looked for in; others count to the tiles at its edge */
    TileOrder(Envelope extent) {
        this.west = extent.getMinX();
        this.south = extent.getMinY();
        this.eastward = SIDE / Math.max(1, extent.getWidth());
        this.northward = SIDE / Math.max(1, extent.getHeight());
    }

    /** The numbers of the points from one up to, not including, another. */
    int[] of(Points points, int from, int to) {
        int count = to - from;
        int[] tiles = new int[count];
        int[] next = new int[SIDE * SIDE + 1];
        for (int i = 0; i < count; i++) {
            tiles[i] = count < FEW ? 0 : tile(points.x(from + i), points.y(from + i));
            next[tiles[i] + 1]++;
        }
        for (int tile = 1; tile < next.length; tile++) {
            next[tile] += next[tile - 1];
        }
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[tiles[i]]++] = from + i;
        }
        return order;
    }

    private int tile(double x, double y) {
        return clamped((y - south) * northward) * SIDE + clamped((x - west) * eastward);
    }

    /** A point without coordinates counts to the first tile. */
    private static int clamped(double tile) {
        return Math.max(0, Math.min(SIDE - 1, (int) tile));
    }
}
