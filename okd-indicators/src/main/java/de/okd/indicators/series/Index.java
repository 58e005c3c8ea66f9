package de.okd.indicators.series;

import de.okd.core.time.Period;
import de.okd.indicators.result.Quantity;
import de.okd.indicators.result.ValueTable;
import java.util.List;

/** See {@link Derivation#index}. */
record Index(Period base) implements Derivation {

    @Override
    public List<DerivedColumn> of(ValueTable values, Territories territories) {
        Base bases = new Base(values, territories);
        bases.require(base);
        String unit = base + " = 100";
        return values.columns().stream()
                .map(column -> bases.derived(
                        column,
                        base,
                        column.heading().derived("index, " + unit, unit, Quantity.AMOUNT),
                        numbers -> index(numbers[0], numbers[1])))
                .toList();
    }

    private static Outcome index(double base, double value) {
        return base < 0 ? Outcome.BLOCKED : Outcome.of(100 * value / base);
    }
}
