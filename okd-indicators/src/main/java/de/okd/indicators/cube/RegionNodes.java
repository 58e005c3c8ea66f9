package de.okd.indicators.cube;

import de.okd.core.region.RegionKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The regions asked for, and below them all whose numbers their sums may need, beside one table's region axis. */
final class RegionNodes {
    private static final int[] UNDIVIDED = {};

    private final Map<RegionKey, Integer> numbers = new HashMap<>();
    private final List<RegionKey> keys = new ArrayList<>();
    private final List<int[]> parts = new ArrayList<>();
    private final int[] positions;
    private final int[] bottomUp;
    private final boolean areListed;
    private final int asked;
    private final int counted;

    /**
     * @param asked each once
     * @param counted how many of these count when tables are compared by how many regions they list
     * @param partsOf the regions that make up another exactly once
     */
    RegionNodes(TableAxes table, List<RegionKey> asked, int counted, Function<RegionKey, List<RegionKey>> partsOf) {
        this.asked = asked.size();
        this.counted = counted;
        asked.forEach(this::number);
        for (int node = 0; node < keys.size(); node++) {
            List<RegionKey> below = partsOf.apply(keys.get(node));
            parts.add(
                    below.isEmpty()
                            ? UNDIVIDED
                            : below.stream().mapToInt(this::number).toArray());
        }
        this.positions = keys.stream().mapToInt(table::position).toArray();
        this.bottomUp = ordered();
        this.areListed = Arrays.stream(positions).allMatch(position -> position >= 0);
    }

    private int number(RegionKey key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known == null) {
            keys.add(key);
            return keys.size() - 1;
        }
        return known;
    }

    private int[] ordered() {
        List<Integer> order = new ArrayList<>();
        BitSet done = new BitSet();
        for (int node = 0; node < parts.size(); node++) {
            visit(node, done, order);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Regions nest a few levels deep, and a region is marked before its parts are visited, so that this ends. */
    private void visit(int node, BitSet done, List<Integer> order) {
        if (!done.get(node) && parts.get(node).length > 0) {
            done.set(node);
            for (int part : parts.get(node)) {
                visit(part, done, order);
            }
            order.add(node);
        }
    }

    /** How many were asked for: these come first. */
    int asked() {
        return asked;
    }

    /** For each node its position in the table, or -1. */
    int[] positions() {
        return positions;
    }

    /** The nodes that make up a node; empty if it is not divided. */
    int[] parts(int node) {
        return parts.get(node);
    }

    /** The nodes that have parts, each after its parts. */
    int[] bottomUp() {
        return bottomUp;
    }

    /** Whether the table has all of them. */
    boolean areListed() {
        return areListed;
    }

    RegionKey key(int node) {
        return keys.get(node);
    }

    /** How many of the regions asked for the table lists. */
    long coverage() {
        long listed = 0;
        for (int node = 0; node < counted; node++) {
            listed += positions[node] >= 0 ? 1 : 0;
        }
        return listed;
    }
}
