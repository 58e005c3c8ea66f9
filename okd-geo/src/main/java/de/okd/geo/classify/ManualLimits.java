package de.okd.geo.classify;

import com.google.common.primitives.ImmutableDoubleArray;

record ManualLimits(ImmutableDoubleArray limits) implements Classification {

    @Override
    public ValueClasses classify(double... values) {
        SortedValues.of(values);
        return openAtBothEnds(limits.toArray());
    }

    static ValueClasses openAtBothEnds(double[] limits) {
        double[] lower = new double[limits.length + 1];
        lower[0] = Double.NEGATIVE_INFINITY;
        System.arraycopy(limits, 0, lower, 1, limits.length);
        return ValueClasses.ofDistinct(lower, Double.POSITIVE_INFINITY);
    }

    @Override
    public Method method() {
        return Method.MANUAL_LIMITS;
    }
}
