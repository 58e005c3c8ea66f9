package de.okd.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Whole numbers in the order of their table columns. */
record Counts(List<Long> values) {

    Counts {
        values = List.copyOf(values);
    }

    static Counts of(long... values) {
        return new Counts(LongStream.of(values).boxed().toList());
    }

    /** Divides the total in proportion to the weights; the parts always sum to the total. */
    static Counts split(long total, List<Double> weights) {
        double whole = 0;
        for (double weight : weights) {
            whole += weight;
        }
        List<Long> parts = new ArrayList<>();
        double weightSoFar = 0;
        long countSoFar = 0;
        for (double weight : weights) {
            weightSoFar += weight;
            long upTo = Math.round(total * (weightSoFar / whole));
            parts.add(upTo - countSoFar);
            countSoFar = upTo;
        }
        return new Counts(parts);
    }

    long at(int column) {
        return values.get(column);
    }

    long sum() {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    Counts plus(Counts other) {
        return new Counts(IntStream.range(0, values.size())
                .mapToObj(i -> at(i) + other.at(i))
                .toList());
    }

    Counts followedBy(Counts other) {
        List<Long> joined = new ArrayList<>(values);
        joined.addAll(other.values());
        return new Counts(joined);
    }

    Counts withTotalLast() {
        return followedBy(of(sum()));
    }
}
