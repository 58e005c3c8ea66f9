package de.okd.indicators.series;

import de.okd.core.time.Period;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.result.ValueTable;
import de.okd.indicators.unit.Unit;
import java.util.List;

/** See {@link Derivation#index}. */
record Index(Period base) implements Derivation {

    @Override
    public List<DerivedColumn> of(ValueTable values, Territories territories) {
        Base bases = new Base(values, territories);
        bases.require(base);
        String name = base + " = 100";
        Unit unit = Unit.of("index", new Wording(name, name), 0.01, "1");
        return values.columns().stream()
                .map(column -> bases.derived(
                        column,
                        base,
                        column.heading().derived("index, " + name, unit),
                        numbers -> index(numbers[0], numbers[1])))
                .toList();
    }

    private static Outcome index(double base, double value) {
        return base < 0 ? Outcome.BLOCKED : Outcome.of(100 * value / base);
    }
}
