package de.okd.geo.classify;

record UniqueValues() implements Classification {

    @Override
    public ValueClasses classify(double... values) {
        return SortedValues.of(values).unique();
    }

    @Override
    public Method method() {
        return Method.UNIQUE_VALUES;
    }
}
