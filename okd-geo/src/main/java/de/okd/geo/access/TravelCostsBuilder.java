package de.okd.geo.access;

import java.util.Arrays;

/** Collects pairs in any order and sorts them by place, then facility. */
final class TravelCostsBuilder {
    private final String unit;
    private final int placeCount;
    private final int facilityCount;
    private int[] places = new int[1024];
    private int[] targets = new int[1024];
    private double[] costs = new double[1024];
    private int size;

    TravelCostsBuilder(String unit, int places, int facilities) {
        this.unit = unit;
        this.placeCount = places;
        this.facilityCount = facilities;
    }

    void add(int place, int facility, double cost) {
        if (size == places.length) {
            grow();
        }
        places[size] = place;
        targets[size] = facility;
        costs[size++] = cost;
    }

    private void grow() {
        int larger = Math.addExact(size, size);
        places = Arrays.copyOf(places, larger);
        targets = Arrays.copyOf(targets, larger);
        costs = Arrays.copyOf(costs, larger);
    }

    TravelCosts build() {
        int[] order = byPlaceAndFacility();
        int[] starts = new int[placeCount + 1];
        int kept = 0;
        for (int pair : order) {
            boolean isRepeated =
                    kept > 0 && places[order[kept - 1]] == places[pair] && targets[order[kept - 1]] == targets[pair];
            if (isRepeated) {
                costs[order[kept - 1]] = Math.min(costs[order[kept - 1]], costs[pair]);
            } else {
                order[kept++] = pair;
                starts[places[pair] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return travelCosts(starts, Arrays.copyOf(order, kept));
    }

    private TravelCosts travelCosts(int[] starts, int[] order) {
        int[] facilities = new int[order.length];
        double[] least = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            facilities[i] = targets[order[i]];
            least[i] = costs[order[i]];
        }
        return new TravelCosts(unit, facilityCount, starts, facilities, least);
    }

    /** Counting sort twice, the second one stable: first by facility, then by place. */
    private int[] byPlaceAndFacility() {
        int[] byFacility = sorted(identity(), targets, facilityCount);
        return sorted(byFacility, places, placeCount);
    }

    private int[] identity() {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, i -> i);
        return numbers;
    }

    private static int[] sorted(int[] order, int[] keys, int most) {
        int[] next = new int[most + 1];
        for (int pair : order) {
            next[keys[pair] + 1]++;
        }
        for (int key = 0; key < most; key++) {
            next[key + 1] += next[key];
        }
        int[] sorted = new int[order.length];
        for (int pair : order) {
            sorted[next[keys[pair]]++] = pair;
        }
        return sorted;
    }
}
