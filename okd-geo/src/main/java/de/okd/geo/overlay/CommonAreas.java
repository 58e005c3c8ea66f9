package de.okd.geo.overlay;

/**
 * Areas by polygon and other polygon as compressed sparse rows: the others of polygon i stand from {@code starts[i]} to before
 * {@code starts[i + 1]}, ascending.
 */
final class CommonAreas {
    /** In square metres: the rounding where polygons only touch. */
    private static final double NOTHING = 5e-7;

    /** Of the smaller polygon. */
    private static final double NOTHING_SHARE = 1e-14;

    final int[] starts;
    final int[] others;
    final double[] areas;

    private CommonAreas(int[] starts, int[] others, double[] areas) {
        this.starts = starts;
        this.others = others;
        this.areas = areas;
    }

    /** Without the pairs that only touch. */
    static CommonAreas of(Polygons from, Polygons to, PairAreas sums) {
        Rows rows = new Rows(from.size());
        for (long key : sums.sortedKeys()) {
            double area = sums.area(key);
            if (area > nothing(from.area(PairAreas.from(key)), to.area(PairAreas.to(key)))) {
                rows.add(PairAreas.from(key), PairAreas.to(key), area);
            }
        }
        return rows.finish();
    }

    private static double nothing(double one, double other) {
        return NOTHING + NOTHING_SHARE * Math.min(one, other);
    }

    /** Whether no area is negative or larger than a polygon, beyond rounding; integrals over overlapping polygons may be. */
    static boolean isPlausible(Polygons from, Polygons to, PairAreas sums) {
        for (long key : sums.sortedKeys()) {
            double smaller = Math.min(from.area(PairAreas.from(key)), to.area(PairAreas.to(key)));
            double tolerance = 1000 * nothing(smaller, smaller);
            if (sums.area(key) < -tolerance || sums.area(key) > smaller + tolerance) {
                return false;
            }
        }
        return true;
    }

    double sum(int row) {
        double sum = 0;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sum += areas[i];
        }
        return sum;
    }

    /** The same areas by the other polygon. Time O(pairs). */
    CommonAreas transposed(int rows) {
        int[] turnedStarts = new int[rows + 1];
        for (int other : others) {
            turnedStarts[other + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            turnedStarts[i + 1] += turnedStarts[i];
        }
        int[] next = turnedStarts.clone();
        int[] turnedOthers = new int[others.length];
        double[] turnedAreas = new double[areas.length];
        for (int row = 0; row + 1 < starts.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                turnedOthers[next[others[i]]] = row;
                turnedAreas[next[others[i]]++] = areas[i];
            }
        }
        return new CommonAreas(turnedStarts, turnedOthers, turnedAreas);
    }

    /** Fills rows in ascending order. */
    static final class Rows {
        private final int[] starts;
        private final Growing pairs = new Growing();

        Rows(int rows) {
            this.starts = new int[rows + 1];
        }

        void add(int row, int other, double area) {
            starts[row + 1]++;
            pairs.add(other, area);
        }

        CommonAreas finish() {
            for (int row = 1; row < starts.length; row++) {
                starts[row] += starts[row - 1];
            }
            return new CommonAreas(starts, pairs.others(), pairs.areas());
        }
    }
}
