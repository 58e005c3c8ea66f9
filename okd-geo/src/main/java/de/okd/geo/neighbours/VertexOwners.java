package de.okd.geo.neighbours;

import de.okd.geo.topology.Edges;
import java.util.Arrays;

/**
 * The polygons that meet at each vertex: vertices by open addressing, their polygons in chains. Takes time in proportion to
 * the edges.
 */
final class VertexOwners {
    private static final int END = -1;

    private final int[] slots;
    private final int mask;
    private final double[] vertices;
    private final int[] chains;
    private int[] polygons;
    private int[] following;
    private int known;
    private int links;

    private VertexOwners(int edges) {
        this.slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, edges)) * 4)];
        this.mask = slots.length - 1;
        Arrays.fill(slots, END);
        this.vertices = new double[4 * edges];
        this.chains = new int[2 * edges];
        this.polygons = new int[2 * edges + 16];
        this.following = new int[2 * edges + 16];
    }

    /** Every two polygons that have a vertex in common. */
    static void collect(Edges edges, Pairs pairs) {
        VertexOwners owners = new VertexOwners(edges.size());
        for (int edge = 0; edge < edges.size(); edge++) {
            int lower = owners.vertex(edges.x0(edge), edges.y0(edge));
            int upper = owners.vertex(edges.x1(edge), edges.y1(edge));
            owners.add(lower, edges.left(edge), pairs);
            owners.add(lower, edges.right(edge), pairs);
            owners.add(upper, edges.left(edge), pairs);
            owners.add(upper, edges.right(edge), pairs);
        }
    }

    private int vertex(double x, double y) {
        int slot = hash(x, y) & mask;
        while (slots[slot] != END) {
            int vertex = slots[slot];
            if (vertices[2 * vertex] == x && vertices[2 * vertex + 1] == y) {
                return vertex;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = known;
        vertices[2 * known] = x;
        vertices[2 * known + 1] = y;
        chains[known] = END;
        return known++;
    }

    private static int hash(double x, double y) {
        long bits = Double.doubleToRawLongBits(x) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 32) ^ Double.doubleToRawLongBits(y)) * 0xC2B2AE3D27D4EB4FL;
        return (int) (bits ^ (bits >>> 32));
    }

    private void add(int vertex, int polygon, Pairs pairs) {
        if (polygon == Edges.OUTSIDE || isIn(vertex, polygon)) {
            return;
        }
        for (int link = chains[vertex]; link != END; link = following[link]) {
            pairs.addBoth(polygons[link], polygon);
        }
        if (links == polygons.length) {
            polygons = Arrays.copyOf(polygons, 2 * links);
            following = Arrays.copyOf(following, 2 * links);
        }
        polygons[links] = polygon;
        following[links] = chains[vertex];
        chains[vertex] = links++;
    }

    private boolean isIn(int vertex, int polygon) {
        for (int link = chains[vertex]; link != END; link = following[link]) {
            if (polygons[link] == polygon) {
                return true;
            }
        }
        return false;
    }
}
