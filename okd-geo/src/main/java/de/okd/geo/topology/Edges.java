package de.okd.geo.topology;

import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The borders of a coverage as straight edges, each once, numbered from 0, in metres (EPSG:25832).
 *
 * <p>An edge leads upwards: {@code y0 < y1}, or from west to east where it is level. So its left is the west (of a level edge
 * the north) and its right the east (the south). Polygons are named by their index in {@link RegionCoverage#polygons()};
 * {@link #OUTSIDE} stands for the outside of the coverage and for gaps in it. Two polygons share an edge if both ends are equal
 * in every bit; where one polygon has a vertex that its neighbour lacks, each has edges of its own there.
 *
 * <p>Building takes time and memory in proportion to the vertices: about 60 bytes per vertex while building, 40 bytes per edge
 * afterwards. Immutable and safe to share.
 */
public final class Edges {
    /** No polygon. */
    public static final int OUTSIDE = -1;

    private final double[] ends;
    private final int[] left;
    private final int[] right;
    private final Envelope[] envelopes;
    private final BitSet conflicting;

    Edges(double[] ends, int[] left, int[] right, Envelope[] envelopes, BitSet conflicting) {
        this.ends = ends;
        this.left = left;
        this.right = right;
        this.envelopes = envelopes;
        this.conflicting = conflicting;
    }

    /** The edges in the order in which the polygons' rings first use them. */
    public static Edges of(RegionCoverage coverage) {
        return of(coverage.polygons().stream().map(RegionPolygon::geometry).toList());
    }

    /** The edges of polygons and multipolygons, which are named by their index in the list. */
    public static Edges of(List<? extends Geometry> polygons) {
        EdgeTable table =
                new EdgeTable(polygons.stream().mapToInt(Geometry::getNumPoints).sum());
        for (int i = 0; i < polygons.size(); i++) {
            table.add(i, polygons.get(i));
        }
        return table.edges(polygons.stream().map(Geometry::getEnvelopeInternal).toArray(Envelope[]::new));
    }

    /** How many edges there are. */
    public int size() {
        return left.length;
    }

    /** How many polygons the edges come from. */
    public int polygons() {
        return envelopes.length;
    }

    public double x0(int edge) {
        return ends[4 * edge];
    }

    public double y0(int edge) {
        return ends[4 * edge + 1];
    }

    public double x1(int edge) {
        return ends[4 * edge + 2];
    }

    public double y1(int edge) {
        return ends[4 * edge + 3];
    }

    /** Where the edge, or its straight continuation, crosses a parallel; {@code NaN} for a level edge. */
    double x(int edge, double y) {
        int at = 4 * edge;
        return ends[at] + (y - ends[at + 1]) * (ends[at + 2] - ends[at]) / (ends[at + 3] - ends[at + 1]);
    }

    /** Where the edge crosses a parallel between its ends; of a level edge the place nearest to {@code x}. */
    double nearestX(int edge, double x, double y) {
        int at = 4 * edge;
        return ends[at + 1] == ends[at + 3] ? Math.max(ends[at], Math.min(ends[at + 2], x)) : x(edge, y);
    }

    /** The polygon west of the edge, north of a level one, or {@link #OUTSIDE}. */
    public int left(int edge) {
        return left[edge];
    }

    /** The polygon east of the edge, south of a level one, or {@link #OUTSIDE}. */
    public int right(int edge) {
        return right[edge];
    }

    /**
     * Whether no side of an edge belongs to two polygons. Polygons that cross between their vertices, or lie within each other
     * without sharing an edge, are not noticed here.
     */
    public boolean isClean() {
        return conflicting.isEmpty();
    }

    /** The polygons that claim the same side of an edge as another one (or as another ring of theirs), as a new set. */
    public BitSet conflicting() {
        return (BitSet) conflicting.clone();
    }

    /**
     * The polygons whose edges meet others elsewhere than at vertices of both, or that are {@link #conflicting()}: their
     * neighbours cannot be told by common vertices. As a new set. Takes about as long as building.
     */
    public BitSet unmatched() {
        Doubts doubts = new Doubts(this);
        doubts.compare(new EdgeFiling(this, Raster.over(this, 1)));
        return doubts.found();
    }

    /** The envelope of a polygon, which callers must not change; that of a polygon without points is null in the sense of JTS. */
    Envelope envelope(int polygon) {
        return envelopes[polygon];
    }

    /**
     * The areas of the polygons in the map plane in square metres, as integrals along the edges; of polygons with a
     * {@linkplain #conflicting() conflict} not to be trusted.
     */
    public double[] areas() {
        double[] origins = new double[2 * polygons()];
        Arrays.fill(origins, Double.NaN);
        double[] areas = new double[polygons()];
        for (int edge = 0; edge < size(); edge++) {
            addArea(left[edge], edge, 0.5, origins, areas);
            addArea(right[edge], edge, -0.5, origins, areas);
        }
        return areas;
    }

    /** Each polygon is measured from a vertex of its own, because cross products of large coordinates lose digits. */
    private void addArea(int polygon, int edge, double sign, double[] origins, double[] areas) {
        if (polygon == OUTSIDE) {
            return;
        }
        if (Double.isNaN(origins[2 * polygon])) {
            origins[2 * polygon] = x0(edge);
            origins[2 * polygon + 1] = y0(edge);
        }
        double x = origins[2 * polygon];
        double y = origins[2 * polygon + 1];
        areas[polygon] += sign * ((x0(edge) - x) * (y1(edge) - y) - (x1(edge) - x) * (y0(edge) - y));
    }
}
