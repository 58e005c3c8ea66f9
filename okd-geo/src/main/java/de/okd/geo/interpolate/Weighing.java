package de.okd.geo.interpolate;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.util.Arrays;
import java.util.List;

/** Collects the weights of places and makes portions of their regions' totals of them. */
final class Weighing {
    private final double[] sums;
    private final int[] counts;
    private final int places;
    private int[] regionOf = new int[1024];
    private int[] placeOf = new int[1024];
    private double[] weightOf = new double[1024];
    private int size;
    private int unknown;

    Weighing(int regions, int places) {
        this.sums = new double[regions];
        this.counts = new int[regions];
        this.places = places;
    }

    /** The weight, zero if it is unknown. */
    double checked(int place, double weight) {
        if (weight < 0 || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "A weight is zero or more, but that of place " + place + " is " + weight);
        }
        unknown += Double.isNaN(weight) ? 1 : 0;
        return Double.isNaN(weight) ? 0 : weight;
    }

    /** Ignored for a place in no region. */
    void add(int place, int region, double weight) {
        if (region < 0) {
            return;
        }
        if (size == regionOf.length) {
            regionOf = Arrays.copyOf(regionOf, 2 * size);
            placeOf = Arrays.copyOf(placeOf, 2 * size);
            weightOf = Arrays.copyOf(weightOf, 2 * size);
        }
        regionOf[size] = region;
        placeOf[size] = place;
        weightOf[size++] = weight;
        sums[region] += weight;
        counts[region]++;
    }

    /** A region whose weights are all zero has no portions. */
    Apportionment apportionment() {
        int[] starts = new int[sums.length + 1];
        for (int region = 0; region < sums.length; region++) {
            starts[region + 1] = starts[region] + (sums[region] > 0 ? counts[region] : 0);
        }
        int[] next = starts.clone();
        int[] targets = new int[starts[sums.length]];
        double[] portions = new double[targets.length];
        for (int i = 0; i < size; i++) {
            int region = regionOf[i];
            if (sums[region] > 0) {
                targets[next[region]] = placeOf[i];
                portions[next[region]++] = weightOf[i] / sums[region];
            }
        }
        return new Apportionment(starts, targets, portions, new boolean[targets.length], new boolean[places]);
    }

    List<Finding> findings() {
        return unknown == 0
                ? List.of()
                : List.of(new Finding(
                        Finding.Code.ASSUMED,
                        unknown + " of " + places
                                + " places have no known weight (it is secret or missing) and get nothing",
                        Place.NOWHERE));
    }
}
