package de.okd.geo.classify;

import com.google.common.primitives.ImmutableDoubleArray;

/** Checks of what callers give. */
final class Limits {
    private Limits() {}

    static ImmutableDoubleArray ascending(double... limits) {
        if (limits.length == 0) {
            throw new IllegalArgumentException("Give at least one limit: without any there is nothing to divide.");
        }
        for (int i = 0; i < limits.length; i++) {
            if (!Double.isFinite(limits[i]) || (i > 0 && limits[i] <= limits[i - 1])) {
                throw new IllegalArgumentException("Limits must be finite and ascending, but limit " + (i + 1) + " is "
                        + limits[i] + (i > 0 ? " after " + limits[i - 1] : "") + ".");
            }
        }
        return ImmutableDoubleArray.copyOf(limits);
    }

    static int atLeastOne(int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("The number of classes must be at least 1, not " + classes + ".");
        }
        return classes;
    }
}
