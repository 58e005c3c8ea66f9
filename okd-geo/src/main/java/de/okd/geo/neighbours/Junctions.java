package de.okd.geo.neighbours;

import de.okd.geo.topology.Edges;

/**
 * Tells at which ends of edges more than two edges meet, and now and then (where two vertices have the same hash) at which they
 * might. Where just two meet, both have the same polygons on their sides, so that nobody else is there.
 */
final class Junctions {
    private static final byte MANY = 3;

    private final byte[] counts;
    private final int mask;

    Junctions(Edges edges) {
        this.counts = new byte[Math.max(16, Integer.highestOneBit(Math.max(1, edges.size())) * 8)];
        this.mask = counts.length - 1;
        for (int edge = 0; edge < edges.size(); edge++) {
            count(edges.x0(edge), edges.y0(edge));
            count(edges.x1(edge), edges.y1(edge));
        }
    }

    private void count(double x, double y) {
        int slot = hash(x, y) & mask;
        if (counts[slot] < MANY) {
            counts[slot]++;
        }
    }

    boolean isCandidate(double x, double y) {
        return counts[hash(x, y) & mask] == MANY;
    }

    static int hash(double x, double y) {
        long bits = Double.doubleToRawLongBits(x) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 32) ^ Double.doubleToRawLongBits(y)) * 0xC2B2AE3D27D4EB4FL;
        return (int) (bits ^ (bits >>> 32));
    }
}
