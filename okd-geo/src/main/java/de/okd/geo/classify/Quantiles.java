package de.okd.geo.classify;

record Quantiles(int classes) implements Classification {
    Quantiles {
        Limits.atLeastOne(classes);
    }

    @Override
    public ValueClasses classify(double... values) {
        SortedValues sorted = SortedValues.of(values);
        if (sorted.different().length <= classes) {
            return sorted.unique();
        }
        double[] limits = new double[classes];
        for (int i = 0; i < classes; i++) {
            limits[i] = sorted.at((int) ((long) i * sorted.count() / classes));
        }
        return ValueClasses.ofDistinct(limits, sorted.largest());
    }

    @Override
    public Method method() {
        return Method.QUANTILES;
    }
}
