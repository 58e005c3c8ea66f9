package de.okd.geo.topology;

import java.util.BitSet;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds polygons to which the edges may lead astray. If no two edges meet but at common ends, and what lies west of each edge is
 * what lies east of the next edge in that direction, no two polygons overlap: an edge inside another polygon would have one
 * to its west that tells.
 */
final class Doubts {
    /** Comparing every edge of a cell with every other takes too long beyond. */
    private static final int CROWD = 256;

    private final Edges edges;
    private final BitSet found;

    Doubts(Edges edges) {
        this.edges = edges;
        this.found = edges.conflicting();
    }

    void compare(EdgeFiling filing) {
        for (int content : filing.cells) {
            if (content < 0) {
                compare(filing.lists, ~content + 1, ~content + 1 + filing.lists[~content]);
            }
        }
    }

    private void compare(int[] lists, int from, int to) {
        boolean crowd = to - from > CROWD;
        for (int i = from; i < to; i++) {
            if (crowd) {
                doubt(lists[i]);
            }
            for (int j = i + 1; j < to && !crowd; j++) {
                if (meetBetweenEnds(lists[i], lists[j])) {
                    doubt(lists[i]);
                    doubt(lists[j]);
                }
            }
        }
    }

    private void doubt(int edge) {
        doubtPolygon(edges.left(edge));
        doubtPolygon(edges.right(edge));
    }

    private void doubtPolygon(int polygon) {
        if (polygon >= 0) {
            found.set(polygon);
        }
    }

    /** Edges that lead upwards to or from a common end meet there only, unless they lie on one another. */
    private boolean meetBetweenEnds(int e, int f) {
        if (apart(e, f)) {
            return false;
        }
        if (edges.x0(e) == edges.x0(f) && edges.y0(e) == edges.y0(f)) {
            return side(e, edges.x1(f), edges.y1(f)) == 0;
        }
        if (edges.x1(e) == edges.x1(f) && edges.y1(e) == edges.y1(f)) {
            return side(e, edges.x0(f), edges.y0(f)) == 0;
        }
        return !follow(e, f) && !follow(f, e) && separates(e, f) && separates(f, e);
    }

    private boolean apart(int e, int f) {
        return edges.y1(e) < edges.y0(f)
                || edges.y1(f) < edges.y0(e)
                || Math.max(edges.x0(e), edges.x1(e)) < Math.min(edges.x0(f), edges.x1(f))
                || Math.max(edges.x0(f), edges.x1(f)) < Math.min(edges.x0(e), edges.x1(e));
    }

    private boolean follow(int lower, int upper) {
        return edges.x1(lower) == edges.x0(upper) && edges.y1(lower) == edges.y0(upper);
    }

    private boolean separates(int e, int f) {
        return side(e, edges.x0(f), edges.y0(f)) * side(e, edges.x1(f), edges.y1(f)) <= 0;
    }

    private int side(int edge, double x, double y) {
        return CGAlgorithmsDD.orientationIndex(edges.x0(edge), edges.y0(edge), edges.x1(edge), edges.y1(edge), x, y);
    }

    /** @param near how far west of an edge to look, in metres */
    void lookWest(CellEdgeGrid grid, double near) {
        for (int edge = 0; edge < edges.size(); edge++) {
            double y = edges.y0(edge) + Raster.ODD_SHARE * (edges.y1(edge) - edges.y0(edge));
            if (edges.y0(edge) < y && y < edges.y1(edge)) {
                int west = grid.find(edges.x(edge, y) - near, y);
                if (west != edges.left(edge)) {
                    doubt(edge);
                    doubtPolygon(west);
                }
            }
        }
    }

    /** The polygons found themselves. */
    BitSet found() {
        return (BitSet) found.clone();
    }

    /** The polygons found and those whose envelope meets that of one found. */
    BitSet polygons() {
        BitSet polygons = (BitSet) found.clone();
        if (!found.isEmpty()) {
            HPRtree tree = new HPRtree();
            for (int i = 0; i < edges.polygons(); i++) {
                tree.insert(edges.envelope(i), i);
            }
            found.stream().forEach(i -> tree.query(edges.envelope(i), item -> polygons.set((Integer) item)));
        }
        return polygons;
    }
}
