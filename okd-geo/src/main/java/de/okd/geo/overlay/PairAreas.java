package de.okd.geo.overlay;

import java.util.Arrays;

/** Sums by pairs of polygons: open addressing with linear probing, never more than half full, nothing boxed. */
final class PairAreas {
    private static final long VACANT = -1;

    private long[] keys = new long[1 << 12];
    private double[] areas = new double[keys.length];
    private int size;

    PairAreas() {
        Arrays.fill(keys, VACANT);
    }

    /** Ignored if either is no polygon. */
    void add(int from, int to, double area) {
        if (from >= 0 && to >= 0) {
            int slot = slot(key(from, to));
            areas[slot] += area;
        }
    }

    private static long key(int from, int to) {
        return ((long) from << 32) | to;
    }

    private int slot(long key) {
        int slot = find(key);
        if (keys[slot] == VACANT) {
            if (2 * size >= keys.length) {
                grow();
                slot = find(key);
            }
            keys[slot] = key;
            size++;
        }
        return slot;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != VACANT) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldAreas = areas;
        keys = new long[2 * oldKeys.length];
        areas = new double[keys.length];
        Arrays.fill(keys, VACANT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != VACANT) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                areas[slot] = oldAreas[i];
            }
        }
    }

    /** All pairs by polygon, then by other polygon; those of no area too. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int next = 0;
        for (long key : keys) {
            if (key != VACANT) {
                sorted[next++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    static int from(long key) {
        return (int) (key >> 32);
    }

    static int to(long key) {
        return (int) key;
    }

    double area(long key) {
        return areas[find(key)];
    }
}
