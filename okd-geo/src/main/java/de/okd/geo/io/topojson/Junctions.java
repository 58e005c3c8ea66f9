package de.okd.geo.io.topojson;

import java.util.Arrays;
import java.util.List;

/**
 * Where arcs end: the corners at which rings do not all come from and go to the same two neighbours, because borders meet or
 * part there. Open addressing over primitives; linear in the number of corners.
 */
final class Junctions {
    private static final long EMPTY = -1;

    private final long[] points;
    private final long[] lower;
    private final long[] upper;
    private final boolean[] isJunction;
    private final int mask;

    private Junctions(int corners) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, corners)) * 4);
        this.points = new long[capacity];
        this.lower = new long[capacity];
        this.upper = new long[capacity];
        this.isJunction = new boolean[capacity];
        this.mask = capacity - 1;
        Arrays.fill(points, EMPTY);
    }

    /** @param rings the corners of each in turn, each once */
    static Junctions of(List<long[]> rings) {
        Junctions junctions =
                new Junctions(rings.stream().mapToInt(ring -> ring.length).sum());
        rings.forEach(junctions::visit);
        return junctions;
    }

    private void visit(long[] ring) {
        for (int i = 0; i < ring.length; i++) {
            long before = ring[(i + ring.length - 1) % ring.length];
            long after = ring[(i + 1) % ring.length];
            visit(ring[i], Math.min(before, after), Math.max(before, after));
        }
    }

    private void visit(long point, long less, long more) {
        int slot = slot(point);
        if (points[slot] == EMPTY) {
            points[slot] = point;
            lower[slot] = less;
            upper[slot] = more;
        } else if (lower[slot] != less || upper[slot] != more) {
            isJunction[slot] = true;
        }
    }

    boolean contains(long point) {
        return isJunction[slot(point)];
    }

    private int slot(long point) {
        long mixed = point * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> Integer.SIZE) & mask;
        while (points[slot] != EMPTY && points[slot] != point) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
