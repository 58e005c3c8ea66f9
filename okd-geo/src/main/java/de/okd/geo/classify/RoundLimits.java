package de.okd.geo.classify;

record RoundLimits(int classes) implements Classification {
    /** Below this, powers of ten are no longer exact to the last digit a double has. */
    private static final double SMALLEST_WIDTH = 1e-290;

    RoundLimits {
        Limits.atLeastOne(classes);
    }

    @Override
    public ValueClasses classify(double... values) {
        SortedValues sorted = SortedValues.of(values);
        if (sorted.isEmpty() || sorted.areEqual()) {
            return sorted.unique();
        }
        double width = (sorted.largest() - sorted.smallest()) / classes;
        if (width < SMALLEST_WIDTH) {
            return new EqualIntervals(classes).classify(values);
        }
        RoundStep step = RoundStep.near(width);
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
