package de.okd.geo.classify;

record EqualIntervals(int classes) implements Classification {
    EqualIntervals {
        Limits.atLeastOne(classes);
    }

    @Override
    public ValueClasses classify(double... values) {
        SortedValues sorted = SortedValues.of(values);
        if (sorted.isEmpty() || sorted.areEqual()) {
            return sorted.unique();
        }
        double[] limits = new double[classes];
        for (int i = 0; i < classes; i++) {
            double share = (double) i / classes;
            limits[i] = sorted.smallest() * (1 - share) + sorted.largest() * share;
        }
        return ValueClasses.ofDistinct(limits, sorted.largest());
    }

    @Override
    public Method method() {
        return Method.EQUAL_INTERVALS;
    }
}
