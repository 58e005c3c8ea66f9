package de.okd.geo.map;

import java.util.Arrays;

/** Value classes, each from its lower limit up to, but without, the next; the last one includes the largest value. */
final class ValueClasses {
    private final double[] lowerLimits;
    private final double largest;

    private ValueClasses(double[] lowerLimits, double largest) {
        this.lowerLimits = lowerLimits;
        this.largest = largest;
    }

    /**
     * Classes with about equally many values. Equal values share a class, so there are fewer classes when many are equal; if
     * there are no more different values than classes, each has its own.
     *
     * @param values finite, in any order; none give no classes
     * @param most number of classes
     */
    static ValueClasses quantiles(double[] values, int most) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] different = Arrays.stream(sorted).distinct().toArray();
        if (different.length <= most) {
            return new ValueClasses(different, different.length == 0 ? 0 : different[different.length - 1]);
        }
        double[] limits = new double[most];
        for (int i = 0; i < most; i++) {
            limits[i] = sorted[(int) ((long) i * sorted.length / most)];
        }
        return new ValueClasses(Arrays.stream(limits).distinct().toArray(), sorted[sorted.length - 1]);
    }

    int count() {
        return lowerLimits.length;
    }

    /** The class of a value, counted from 0; values below all limits belong to the first. */
    int of(double value) {
        int index = 0;
        while (index + 1 < lowerLimits.length && value >= lowerLimits[index + 1]) {
            index++;
        }
        return index;
    }

    /** For example {@code 12,1 bis unter 15,6}. */
    String label(int index, GermanNumbers numbers) {
        String lower = numbers.text(lowerLimits[index]);
        if (index + 1 < lowerLimits.length) {
            return lower + " bis unter " + numbers.text(lowerLimits[index + 1]);
        }
        return lowerLimits[index] == largest ? lower : lower + " bis " + numbers.text(largest);
    }
}
