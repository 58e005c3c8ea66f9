package de.okd.geo.classify;

import java.util.ArrayList;
import java.util.List;

record HeadTailBreaks() implements Classification {
    private static final double LARGEST_HEAD = 0.4;

    /** Each class begins with the smallest value above the mean, so that a value on the mean stays in the tail. */
    @Override
    public ValueClasses classify(double... values) {
        SortedValues sorted = SortedValues.of(values);
        if (sorted.isEmpty()) {
            return ValueClasses.NONE;
        }
        List<Double> limits = new ArrayList<>(List.of(sorted.smallest()));
        int from = 0;
        int head = head(sorted, from);
        while (head < sorted.count() && sorted.count() - head <= LARGEST_HEAD * (sorted.count() - from)) {
            limits.add(sorted.at(head));
            from = head;
            head = head(sorted, from);
        }
        return ValueClasses.ofDistinct(
                limits.stream().mapToDouble(Double::doubleValue).toArray(), sorted.largest());
    }

    private static int head(SortedValues sorted, int from) {
        double mean = sorted.mean(from);
        int head = from;
        while (head < sorted.count() && sorted.at(head) <= mean) {
            head++;
        }
        return head;
    }

    @Override
    public Method method() {
        return Method.HEAD_TAIL_BREAKS;
    }
}
