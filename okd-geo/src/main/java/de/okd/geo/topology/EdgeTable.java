package de.okd.geo.topology;

import java.util.Arrays;
import java.util.BitSet;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Finds edges by their ends: open addressing with linear probing, never more than half full, nothing boxed. */
final class EdgeTable {
    private static final int VACANT = -1;

    private final int[] slots;
    private final int mask;
    private final BitSet conflicting = new BitSet();
    private double[] ends;
    private int[] left;
    private int[] right;
    private int size;
    private int latest;

    EdgeTable(int segments) {
        this.slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, segments)) * 4)];
        this.mask = slots.length - 1;
        Arrays.fill(slots, VACANT);
        int expected = segments / 2 + 16;
        this.ends = new double[4 * expected];
        this.left = new int[expected];
        this.right = new int[expected];
    }

    /** Lines and points, which repairs may leave beside polygons, have no edges. */
    void add(int polygon, Geometry geometry) {
        if (geometry instanceof Polygon shape) {
            addPolygon(polygon, shape);
        } else if (geometry instanceof GeometryCollection parts) {
            for (int i = 0; i < parts.getNumGeometries(); i++) {
                add(polygon, parts.getGeometryN(i));
            }
        }
    }

    private void addPolygon(int polygon, Polygon shape) {
        addRing(polygon, shape.getExteriorRing(), true);
        for (int i = 0; i < shape.getNumInteriorRing(); i++) {
            addRing(polygon, shape.getInteriorRingN(i), false);
        }
    }

    private void addRing(int polygon, LinearRing ring, boolean shell) {
        CoordinateSequence vertices = ring.getCoordinateSequence();
        boolean interiorLeft = Orientation.isCCW(vertices) == shell;
        for (int i = 1; i < vertices.size(); i++) {
            addSegment(polygon, vertices, i, interiorLeft);
        }
    }

    private void addSegment(int polygon, CoordinateSequence vertices, int i, boolean interiorLeft) {
        double x0 = vertices.getX(i - 1);
        double y0 = vertices.getY(i - 1);
        double x1 = vertices.getX(i);
        double y1 = vertices.getY(i);
        if (y0 < y1 || (y0 == y1 && x0 < x1)) {
            claim(edge(x0, y0, x1, y1), polygon, interiorLeft ? left : right);
        } else if (y0 != y1 || x0 != x1) {
            claim(edge(x1, y1, x0, y0), polygon, interiorLeft ? right : left);
        }
    }

    private void claim(int edge, int polygon, int[] side) {
        if (side[edge] != Edges.OUTSIDE) {
            conflicting.set(side[edge]);
            conflicting.set(polygon);
        }
        side[edge] = side[edge] == Edges.OUTSIDE ? polygon : Math.min(side[edge], polygon);
    }

    /** Two polygons pass their common border one way and the other, so an edge found before is followed by its neighbours. */
    private int edge(double x0, double y0, double x1, double y1) {
        if (latest > 0 && leads(latest - 1, x0, y0, x1, y1)) {
            latest--;
        } else if (latest + 1 < size && leads(latest + 1, x0, y0, x1, y1)) {
            latest++;
        } else {
            latest = search(x0, y0, x1, y1);
        }
        return latest;
    }

    /** Adding zero makes a negative zero positive, so that equal numbers have equal bits. */
    private int search(double x0, double y0, double x1, double y1) {
        int slot = hash(x0 + 0.0, y0 + 0.0, x1 + 0.0, y1 + 0.0) & mask;
        while (slots[slot] != VACANT) {
            if (leads(slots[slot], x0, y0, x1, y1)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size;
        return append(x0, y0, x1, y1);
    }

    private boolean leads(int edge, double x0, double y0, double x1, double y1) {
        int at = 4 * edge;
        return ends[at] == x0 && ends[at + 1] == y0 && ends[at + 2] == x1 && ends[at + 3] == y1;
    }

    private int append(double x0, double y0, double x1, double y1) {
        if (size == left.length) {
            grow();
        }
        int at = 4 * size;
        ends[at] = x0;
        ends[at + 1] = y0;
        ends[at + 2] = x1;
        ends[at + 3] = y1;
        left[size] = Edges.OUTSIDE;
        right[size] = Edges.OUTSIDE;
        return size++;
    }

    private void grow() {
        int larger = size + size / 2;
        ends = Arrays.copyOf(ends, 4 * larger);
        left = Arrays.copyOf(left, larger);
        right = Arrays.copyOf(right, larger);
    }

    private static int hash(double x0, double y0, double x1, double y1) {
        long bits = Double.doubleToRawLongBits(x0) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 32) ^ Double.doubleToRawLongBits(y0)) * 0xC2B2AE3D27D4EB4FL;
        bits = (bits ^ (bits >>> 32) ^ Double.doubleToRawLongBits(x1)) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 32) ^ Double.doubleToRawLongBits(y1)) * 0xC2B2AE3D27D4EB4FL;
        return (int) (bits ^ (bits >>> 32));
    }

    Edges edges(Envelope[] envelopes) {
        return new Edges(
                Arrays.copyOf(ends, 4 * size),
                Arrays.copyOf(left, size),
                Arrays.copyOf(right, size),
                envelopes,
                conflicting);
    }
}
