package de.okd.geo.neighbours;

import de.okd.geo.topology.Edges;

/**
 * Tells at which ends of edges more than two edges meet, and now and then (where two vertices have the same hash) at which they
 * might. Where just two meet, both have the same polygons on their sides, so that nobody else is there.
 */
final class Junctions {
    private static final long MANY = 3;
    private static final int SLOTS_PER_WORD = 32;

    /** Two bits count to three; so small a table stays in the processor's cache. */
    private final long[] counts;

    private final int mask;

    Junctions(Edges edges) {
        int slots = Math.max(SLOTS_PER_WORD, Integer.highestOneBit(Math.max(1, edges.size())) * 8);
        this.counts = new long[slots / SLOTS_PER_WORD];
        this.mask = slots - 1;
        for (int edge = 0; edge < edges.size(); edge++) {
            count(hash(edges.x0(edge), edges.y0(edge)) & mask);
            count(hash(edges.x1(edge), edges.y1(edge)) & mask);
        }
    }

    private void count(int slot) {
        if (counted(slot) < MANY) {
            counts[slot / SLOTS_PER_WORD] += 1L << (2 * (slot % SLOTS_PER_WORD));
        }
    }

    private long counted(int slot) {
        return (counts[slot / SLOTS_PER_WORD] >>> (2 * (slot % SLOTS_PER_WORD))) & MANY;
    }

    boolean isCandidate(double x, double y) {
        return counted(hash(x, y) & mask) == MANY;
    }

    static int hash(double x, double y) {
        long bits = Double.doubleToRawLongBits(x) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 32) ^ Double.doubleToRawLongBits(y)) * 0xC2B2AE3D27D4EB4FL;
        return (int) (bits ^ (bits >>> 32));
    }
}
