package de.okd.indicators.cube;

import de.okd.core.dataset.AgeBand;
import de.okd.indicators.cube.Planner.ClassSum;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Two distributions by age, deaths and people for example, in the finest classes both can be brought to.
 *
 * @param limits the ages at which the classes begin, ascending
 * @param first the first distribution's parts that make up each class
 * @param second the second's
 */
record AgeClasses(List<Integer> limits, List<List<TermSum>> first, List<List<TermSum>> second) {

    /**
     * @param from classes begin here; what is below belongs to the first class
     * @param to no class begins here or above
     */
    static AgeClasses common(List<ClassSum> first, List<ClassSum> second, int from, int to) {
        TreeSet<Integer> limits = limits(first);
        limits.retainAll(limits(second));
        TreeSet<Integer> inside = new TreeSet<>(limits.subSet(from, false, to, false));
        inside.add(from);
        List<Integer> ascending = List.copyOf(inside);
        return new AgeClasses(ascending, parts(first, ascending), parts(second, ascending));
    }

    private static TreeSet<Integer> limits(List<ClassSum> classes) {
        TreeSet<Integer> limits = new TreeSet<>();
        classes.forEach(each -> limits.add(band(each).from()));
        return limits;
    }

    private static List<List<TermSum>> parts(List<ClassSum> classes, List<Integer> limits) {
        List<List<TermSum>> parts = new ArrayList<>();
        limits.forEach(limit -> parts.add(new ArrayList<>()));
        for (ClassSum each : classes) {
            long reached =
                    limits.stream().filter(limit -> limit <= band(each).from()).count();
            parts.get((int) Math.max(0, reached - 1)).add(each.sum());
        }
        return parts;
    }

    static AgeBand band(ClassSum each) {
        return each.code().findAges().orElseThrow(() -> new IllegalStateException(each.code() + " is no age class"));
    }

    /** The years each class covers if the last one ends at an age. */
    double[] widths(int end) {
        double[] widths = new double[limits.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (i + 1 < widths.length ? limits.get(i + 1) : end) - limits.get(i);
        }
        return widths;
    }

    /** All parts in a row: first the first distribution's by class, then the second's. */
    List<TermSum> inputs() {
        List<TermSum> inputs = new ArrayList<>();
        first.forEach(inputs::addAll);
        second.forEach(inputs::addAll);
        return inputs;
    }

    /** The first distribution's number of each class, from the numbers of the {@link #inputs()}. */
    double[] first(double[] inputs) {
        return added(first, inputs, 0);
    }

    double[] second(double[] inputs) {
        return added(second, inputs, first.stream().mapToInt(List::size).sum());
    }

    private static double[] added(List<List<TermSum>> parts, double[] inputs, int from) {
        double[] sums = new double[parts.size()];
        int next = from;
        for (int i = 0; i < sums.length; i++) {
            for (int part = 0; part < parts.get(i).size(); part++) {
                sums[i] += inputs[next++];
            }
        }
        return sums;
    }
}
