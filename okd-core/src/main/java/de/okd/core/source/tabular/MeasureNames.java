package de.okd.core.source.tabular;

import de.okd.core.dataset.Measure;
import java.util.HashMap;
import java.util.Map;

/** Which measure a slice is of. One name delivered in two units makes two measures. */
final class MeasureNames {
    private final TableColumns columns;
    private final Combinations groups;
    private final SliceNumbers numbers;
    private final Map<String, String> unitById = new HashMap<>();
    private final Map<Measure, Measure> distinct = new HashMap<>();

    MeasureNames(TableColumns columns, Combinations groups, SliceNumbers numbers) {
        this.columns = columns;
        this.groups = groups;
        this.numbers = numbers;
    }

    Measure of(int slice) {
        Measure delivered = columns.measure(groups, numbers.group(slice), numbers.valueColumn(slice));
        return distinct.computeIfAbsent(delivered, this::named);
    }

    private Measure named(Measure measure) {
        String unit = unitById.putIfAbsent(measure.id(), measure.unit());
        return unit == null || unit.equals(measure.unit())
                ? measure
                : new Measure(
                        measure.id() + " (" + measure.unit() + ")",
                        measure.label(),
                        measure.unit(),
                        measure.aggregation());
    }
}
