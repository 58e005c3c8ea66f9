package de.okd.geo.neighbours;

import com.google.common.base.Suppliers;
import de.okd.core.region.Region;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.topology.Edges;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who is whose neighbour in a coverage, by one of four rules. Immutable; the edges are found once, when first needed.
 *
 * <p>Contiguity is told by edges and vertices that regions share in every bit, in time proportional to the vertices. Regions
 * that overlap, or whose border has a vertex which the neighbour's lacks, are compared as whole polygons instead and listed in
 * {@link SpatialWeights#doubtful()}. Distances are between centroids in the map plane, which differ from those on the ground by
 * up to 0.2 % in Germany.
 */
public final class Neighbours {
    private final List<RegionPolygon> polygons;
    private final Supplier<Edges> edges;
    private final Supplier<BitSet> unmatched;

    private Neighbours(RegionCoverage coverage) {
        this.polygons = coverage.polygons();
        this.edges = Suppliers.memoize(() -> Edges.of(coverage));
        this.unmatched = Suppliers.memoize(() -> edges.get().unmatched());
    }

    /** Of all regions of the coverage: choose one level first, or districts become neighbours of municipalities. */
    public static Neighbours of(RegionCoverage coverage) {
        return new Neighbours(coverage);
    }

    /**
     * Regions with a common border of any length, as a rook moves. Regions whose borders cross count as well; one that lies
     * inside another without touching its border does not.
     */
    public SpatialWeights rook() {
        return contiguity("rook contiguity", false, borders());
    }

    private Pairs borders() {
        Pairs pairs = new Pairs();
        Edges borders = edges.get();
        for (int edge = 0; edge < borders.size(); edge++) {
            if (borders.left(edge) != Edges.OUTSIDE && borders.right(edge) != Edges.OUTSIDE) {
                pairs.addBoth(borders.left(edge), borders.right(edge));
            }
        }
        return pairs;
    }

    /** Regions whose borders have any point in common, as a queen moves. */
    public SpatialWeights queen() {
        Pairs pairs = borders();
        VertexOwners.collect(edges.get(), pairs);
        return contiguity("queen contiguity", true, pairs);
    }

    private SpatialWeights contiguity(String rule, boolean points, Pairs pairs) {
        BitSet doubtful = unmatched.get();
        if (!doubtful.isEmpty()) {
            new ByPredicate(polygons).collect(doubtful, points, pairs);
        }
        List<Region> compared =
                doubtful.stream().mapToObj(i -> polygons.get(i).region()).toList();
        return SpatialWeights.binary(rule, regions(), pairs, compared);
    }

    /**
     * The {@code k} regions with the nearest centroids; of several at the same distance those with the lower keys. Most such
     * weights are not symmetric.
     *
     * @throws IllegalArgumentException unless {@code k} is at least one and there are so many other regions
     */
    public SpatialWeights nearest(int k) {
        if (k < 1 || k >= polygons.size()) {
            throw new IllegalArgumentException("Each of " + polygons.size() + " regions can have 1 to "
                    + (polygons.size() - 1) + " nearest neighbours, not " + k);
        }
        Centroids centroids = new Centroids(polygons);
        Pairs pairs = new Pairs();
        for (int i = 0; i < polygons.size(); i++) {
            for (int neighbour : centroids.nearest(i, k)) {
                pairs.add(i, neighbour);
            }
        }
        return SpatialWeights.binary(k + " nearest neighbours", regions(), pairs, List.of());
    }

    /**
     * Regions whose centroids are at most so far apart.
     *
     * @param metres more than zero
     */
    public SpatialWeights within(double metres) {
        if (!(metres > 0) || Double.isInfinite(metres)) {
            throw new IllegalArgumentException("A distance band needs a width of more than zero metres, not " + metres);
        }
        Centroids centroids = new Centroids(polygons);
        Pairs pairs = new Pairs();
        for (int i = 0; i < polygons.size(); i++) {
            int region = i;
            centroids.within(i, metres).forEach(other -> pairs.add(region, other));
        }
        return SpatialWeights.binary("distance band", regions(), pairs, List.of());
    }

    private List<Region> regions() {
        return polygons.stream().map(RegionPolygon::region).toList();
    }
}
