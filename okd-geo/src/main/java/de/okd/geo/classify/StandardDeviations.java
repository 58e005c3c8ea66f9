package de.okd.geo.classify;

import com.google.common.primitives.ImmutableDoubleArray;

record StandardDeviations(ImmutableDoubleArray multiples) implements Classification {

    @Override
    public ValueClasses classify(double... values) {
        SortedValues sorted = SortedValues.of(values);
        if (sorted.isEmpty() || sorted.areEqual()) {
            return sorted.unique();
        }
        double mean = sorted.mean(0);
        double deviation = sorted.standardDeviation();
        return ManualLimits.openAtBothEnds(
                multiples.stream().map(multiple -> mean + multiple * deviation).toArray());
    }

    @Override
    public Method method() {
        return Method.STANDARD_DEVIATIONS;
    }
}
