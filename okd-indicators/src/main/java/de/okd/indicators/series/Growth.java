package de.okd.indicators.series;

import de.okd.core.time.Period;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.Quantity;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** See {@link Derivation#growthSince}. */
record Growth(Period base) implements Derivation {
    private static final double MONTHS_OF_A_YEAR = 12;

    @Override
    public List<DerivedColumn> of(ValueTable values, Territories territories) {
        Base bases = new Base(values, territories);
        bases.require(base);
        return values.columns().stream()
                .filter(column -> !column.period().equals(base))
                .map(column -> bases.derived(column, base, heading(column), method(column)))
                .toList();
    }

    private ColumnHeading heading(ValueColumn column) {
        String unit = Change.unit(column.heading()) + " pro Jahr";
        return column.heading().derived("mean yearly change since " + base, unit, Quantity.RATE);
    }

    private DerivedColumn.Method method(ValueColumn column) {
        Quantity quantity = column.heading().quantity();
        double years = ChronoUnit.MONTHS.between(base.start(), column.period().start()) / MONTHS_OF_A_YEAR;
        return numbers -> quantity == Quantity.RATE
                ? Outcome.of((numbers[1] - numbers[0]) / years)
                : compound(quantity, numbers[0], numbers[1], years);
    }

    private static Outcome compound(Quantity quantity, double base, double value, double years) {
        if (base <= 0 || value < 0) {
            return Outcome.UNDEFINED;
        }
        return Change.isNoBase(quantity, base)
                ? Outcome.BLOCKED
                : Outcome.of(100 * (Math.pow(value / base, 1 / years) - 1));
    }
}
