package de.okd.geo.classify;

record RoundLimits(int classes) implements Classification {
    RoundLimits {
        Limits.atLeastOne(classes);
    }

    @Override
    public ValueClasses classify(double... values) {
        SortedValues sorted = SortedValues.of(values);
        if (sorted.isEmpty() || sorted.areEqual()) {
            return sorted.unique();
        }
        RoundStep step = RoundStep.near((sorted.largest() - sorted.smallest()) / classes);
        double first = Math.floor(sorted.smallest() / step.width());
        double last = Math.ceil(sorted.largest() / step.width());
        double[] limits = new double[(int) (last - first)];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = step.times(first + i);
        }
        return ValueClasses.ofDistinct(limits, step.times(last));
    }

    @Override
    public Method method() {
        return Method.ROUND_LIMITS;
    }
}
