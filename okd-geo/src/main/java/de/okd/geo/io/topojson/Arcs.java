package de.okd.geo.io.topojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The borders between junctions, each once, in the direction that comes first; a ring is a list of their numbers, the
 * complement of a number for the opposite direction.
 */
final class Arcs {
    private final Junctions junctions;
    private final Map<Arc, Integer> numbers = new HashMap<>();
    private final List<long[]> arcs = new ArrayList<>();

    Arcs(Junctions junctions) {
        this.junctions = junctions;
    }

    /** Points in order, compared by what they are. */
    private static final class Arc {
        private final long[] points;

        Arc(long[] points) {
            this.points = points;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Arc arc && Arrays.equals(points, arc.points);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(points);
        }
    }

    /** In the order of their numbers. */
    List<long[]> arcs() {
        return arcs;
    }

    /** @param ring its corners in turn, each once */
    List<Integer> ring(long[] ring) {
        int first = firstJunction(ring);
        if (first < 0) {
            return List.of(number(closed(ring, lowest(ring))));
        }
        List<Integer> parts = new ArrayList<>();
        long[] closed = closed(ring, first);
        int start = 0;
        for (int i = 1; i < closed.length; i++) {
            if (junctions.contains(closed[i])) {
                parts.add(number(Arrays.copyOfRange(closed, start, i + 1)));
                start = i;
            }
        }
        return parts;
    }

    private int firstJunction(long[] ring) {
        for (int i = 0; i < ring.length; i++) {
            if (junctions.contains(ring[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int lowest(long[] ring) {
        int lowest = 0;
        for (int i = 1; i < ring.length; i++) {
            lowest = ring[i] < ring[lowest] ? i : lowest;
        }
        return lowest;
    }

    /** The ring from one of its corners back to it. */
    private static long[] closed(long[] ring, int start) {
        long[] closed = new long[ring.length + 1];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = ring[(start + i) % ring.length];
        }
        return closed;
    }

    private int number(long[] points) {
        long[] reversed = new long[points.length];
        for (int i = 0; i < points.length; i++) {
            reversed[i] = points[points.length - 1 - i];
        }
        return Arrays.compare(points, reversed) <= 0 ? numberOf(points) : ~numberOf(reversed);
    }

    private int numberOf(long[] points) {
        return numbers.computeIfAbsent(new Arc(points), arc -> {
            arcs.add(points);
            return arcs.size() - 1;
        });
    }
}
