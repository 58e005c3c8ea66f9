package de.okd.geo.neighbours;

import de.okd.geo.topology.Edges;
import java.util.Arrays;

/**
 * The polygons that meet at vertices where more than two edges do: vertices by open addressing, their polygons in chains. Takes
 * time in proportion to the edges.
 */
final class VertexOwners {
    private static final int END = -1;

    private final Pairs pairs;
    private int[] slots = new int[1024];
    private double[] vertices = new double[1024];
    private int[] chains = new int[512];
    private int[] polygons = new int[1024];
    private int[] following = new int[1024];
    private int known;
    private int links;

    private VertexOwners(Pairs pairs) {
        this.pairs = pairs;
        Arrays.fill(slots, END);
    }

    /** Every two polygons that have a vertex in common, but for those that have an edge in common and no more. */
    static void collect(Edges edges, Pairs pairs) {
        Junctions junctions = new Junctions(edges);
        VertexOwners owners = new VertexOwners(pairs);
        for (int edge = 0; edge < edges.size(); edge++) {
            owners.addIf(junctions, edges.x0(edge), edges.y0(edge), edges.left(edge), edges.right(edge));
            owners.addIf(junctions, edges.x1(edge), edges.y1(edge), edges.left(edge), edges.right(edge));
        }
    }

    private void addIf(Junctions junctions, double x, double y, int left, int right) {
        if (junctions.isCandidate(x, y)) {
            int vertex = vertex(x, y);
            add(vertex, left);
            add(vertex, right);
        }
    }

    private int vertex(double x, double y) {
        if (4 * known >= slots.length * 2) {
            grow();
        }
        int slot = slot(x, y);
        if (slots[slot] == END) {
            slots[slot] = known;
            vertices[2 * known] = x;
            vertices[2 * known + 1] = y;
            chains[known] = END;
            known++;
        }
        return slots[slot];
    }

    private int slot(double x, double y) {
        int mask = slots.length - 1;
        int slot = Junctions.hash(x, y) & mask;
        while (slots[slot] != END && !isAt(slots[slot], x, y)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int vertex, double x, double y) {
        return vertices[2 * vertex] == x && vertices[2 * vertex + 1] == y;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, END);
        vertices = Arrays.copyOf(vertices, 2 * vertices.length);
        chains = Arrays.copyOf(chains, 2 * chains.length);
        for (int vertex = 0; vertex < known; vertex++) {
            slots[slot(vertices[2 * vertex], vertices[2 * vertex + 1])] = vertex;
        }
    }

    private void add(int vertex, int polygon) {
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
