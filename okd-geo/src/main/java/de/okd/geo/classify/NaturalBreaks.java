package de.okd.geo.classify;

record NaturalBreaks(int classes) implements Classification {
    NaturalBreaks {
        Limits.atLeastOne(classes);
    }

    @Override
    public ValueClasses classify(double... values) {
        SortedValues sorted = SortedValues.of(values);
        double[] different = sorted.different();
        if (different.length <= classes) {
            return sorted.unique();
        }
        int[] starts = new FisherJenks(different, sorted.frequencies(), classes).starts();
        double[] limits = new double[classes];
        for (int i = 0; i < classes; i++) {
            limits[i] = different[starts[i]];
        }
        return new ValueClasses(limits, sorted.largest());
    }

    @Override
    public Method method() {
        return Method.NATURAL_BREAKS;
    }
}
