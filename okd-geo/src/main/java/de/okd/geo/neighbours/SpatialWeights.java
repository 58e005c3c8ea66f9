package de.okd.geo.neighbours;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The spatial weights matrix W: how much region {@code j} counts as a neighbour of region {@code i}, in compressed sparse rows,
 * so that the memory is that of the pairs (12 bytes each). The diagonal is zero. Regions are numbered from 0 in the order of
 * their keys. Immutable.
 *
 * <p>Either binary (one for a neighbour) or row-standardised (the weights of a region's neighbours add up to one), after Anselin,
 * Spatial Econometrics (1988), chapter 3.
 */
public final class SpatialWeights {
    private static final int SHOWN = 5;

    private final String rule;
    private final List<Region> regions;
    private final int[] starts;
    private final int[] neighbours;
    private final double[] weights;
    private final List<Region> doubtful;

    private SpatialWeights(
            String rule,
            List<Region> regions,
            int[] starts,
            int[] neighbours,
            double[] weights,
            List<Region> doubtful) {
        this.rule = rule;
        this.regions = regions;
        this.starts = starts;
        this.neighbours = neighbours;
        this.weights = weights;
        this.doubtful = doubtful;
    }

    static SpatialWeights binary(String rule, List<Region> regions, Pairs pairs, List<Region> doubtful) {
        Pairs.Rows rows = pairs.rows(regions.size());
        double[] ones = new double[rows.neighbours.length];
        Arrays.fill(ones, 1);
        return new SpatialWeights(
                rule, List.copyOf(regions), rows.starts, rows.neighbours, ones, List.copyOf(doubtful));
    }

    /** The same neighbours; those of each region share a weight of one equally. A region without neighbours has none. */
    public SpatialWeights rowStandardised() {
        double[] shares = new double[weights.length];
        for (int i = 0; i < size(); i++) {
            Arrays.fill(shares, starts[i], starts[i + 1], 1.0 / degree(i));
        }
        return new SpatialWeights(rule, regions, starts, neighbours, shares, doubtful);
    }

    /** How many regions there are. */
    public int size() {
        return regions.size();
    }

    public Region region(int i) {
        return regions.get(i);
    }

    /** How many neighbours a region has. */
    public int degree(int i) {
        return starts[i + 1] - starts[i];
    }

    /** The number of a region's neighbour, counted from 0; ascending. */
    public int neighbour(int i, int nth) {
        return neighbours[at(i, nth)];
    }

    /** The weight of a region's neighbour, counted from 0. */
    public double weight(int i, int nth) {
        return weights[at(i, nth)];
    }

    private int at(int i, int nth) {
        if (nth < 0 || nth >= degree(i)) {
            throw new IllegalArgumentException(
                    regions.get(i) + " has " + degree(i) + " neighbours, there is no number " + nth);
        }
        return starts[i] + nth;
    }

    /**
     * The neighbours of a region by key; empty for an island.
     *
     * @throws IllegalArgumentException if the weights do not know the region
     */
    public List<RegionKey> neighbours(RegionKey key) {
        int i = Collections.binarySearch(regions.stream().map(Region::key).toList(), key);
        if (i < 0) {
            throw new IllegalArgumentException("The " + rule + " of " + size() + " regions knows no " + key);
        }
        return IntStream.range(starts[i], starts[i + 1])
                .mapToObj(at -> regions.get(neighbours[at]).key())
                .toList();
    }

    /** The regions without neighbours. Statistics that average over neighbours are undefined for them. */
    public List<Region> islands() {
        return IntStream.range(0, size())
                .filter(i -> degree(i) == 0)
                .mapToObj(regions::get)
                .toList();
    }

    /** Whether each region counts as much for its neighbour as the neighbour for it; false for most standardised weights. */
    public boolean isSymmetric() {
        for (int i = 0; i < size(); i++) {
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                int j = neighbours[at];
                int back = Arrays.binarySearch(neighbours, starts[j], starts[j + 1], i);
                if (back < 0 || weights[back] != weights[at]) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The regions that were compared as whole polygons, because they overlap others or do not meet them vertex by vertex. A gap
     * or an overlap narrower than anyone sees decides there whether regions are neighbours.
     */
    public List<Region> doubtful() {
        return doubtful;
    }

    /** For example {@code queen contiguity of 430 regions: 2410 weights; 1 island (13073046 Insel Hiddensee)}. */
    @Override
    public String toString() {
        String text = rule + " of " + size() + " regions: " + neighbours.length + " weights; "
                + listed(islands(), "island", "islands");
        return doubtful.isEmpty()
                ? text
                : text + "; " + listed(doubtful, "region", "regions") + " compared as whole polygons";
    }

    private static String listed(List<Region> some, String one, String many) {
        String names = some.stream()
                .limit(SHOWN)
                .map(region -> region.key() + " " + region.name())
                .collect(Collectors.joining(", "));
        String count = some.size() + " " + (some.size() == 1 ? one : many);
        return some.isEmpty() ? count : count + " (" + names + (some.size() > SHOWN ? ", …)" : ")");
    }
}
