package de.okd.geo.overlay;

import java.util.Arrays;

/** Pairs of a number and an area, as many as are added. */
final class Growing {
    private int[] others = new int[1024];
    private double[] areas = new double[others.length];
    private int size;

    void add(int other, double area) {
        if (size == others.length) {
            others = Arrays.copyOf(others, 2 * size);
            areas = Arrays.copyOf(areas, 2 * size);
        }
        others[size] = other;
        areas[size++] = area;
    }

    int[] others() {
        return Arrays.copyOf(others, size);
    }

    double[] areas() {
        return Arrays.copyOf(areas, size);
    }
}
