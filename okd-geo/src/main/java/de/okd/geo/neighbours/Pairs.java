package de.okd.geo.neighbours;

import java.util.Arrays;

/** Pairs of neighbours in the order found, which may repeat; afterwards rows of different neighbours, each ascending. */
final class Pairs {
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int size;

    /** Both are neighbours of each other. Borders come edge by edge, so most repetitions follow at once and are left out. */
    void addBoth(int a, int b) {
        boolean repeated = size >= 2 && isPair(size - 2, a, b);
        if (!repeated && a != b) {
            add(a, b);
            add(b, a);
        }
    }

    private boolean isPair(int at, int a, int b) {
        return (from[at] == a && to[at] == b) || (from[at] == b && to[at] == a);
    }

    /** {@code b} is a neighbour of {@code a}. */
    void add(int a, int b) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        from[size] = a;
        to[size] = b;
        size++;
    }

    /** @param regions how many there are */
    Rows rows(int regions) {
        int[] starts = starts(regions);
        int[] sorted = new int[size];
        int[] next = Arrays.copyOf(starts, regions);
        for (int i = 0; i < size; i++) {
            sorted[next[from[i]]++] = to[i];
        }
        return distinct(starts, sorted);
    }

    private int[] starts(int regions) {
        int[] starts = new int[regions + 1];
        for (int i = 0; i < size; i++) {
            starts[from[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private static Rows distinct(int[] starts, int[] neighbours) {
        int[] distinctStarts = new int[starts.length];
        int kept = 0;
        for (int row = 0; row + 1 < starts.length; row++) {
            Arrays.sort(neighbours, starts[row], starts[row + 1]);
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                if (i == starts[row] || neighbours[i] != neighbours[i - 1]) {
                    neighbours[kept++] = neighbours[i];
                }
            }
            distinctStarts[row + 1] = kept;
        }
        return new Rows(distinctStarts, Arrays.copyOf(neighbours, kept));
    }

    /** Row {@code i} holds the neighbours from {@code starts[i]} up to, not including, {@code starts[i + 1]}. */
    static final class Rows {
        final int[] starts;
        final int[] neighbours;

        Rows(int[] starts, int[] neighbours) {
            this.starts = starts;
            this.neighbours = neighbours;
        }
    }
}
