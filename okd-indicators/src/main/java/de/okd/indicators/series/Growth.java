package de.okd.indicators.series;

import de.okd.core.time.Period;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueKind;
import de.okd.indicators.result.ValueTable;
import de.okd.indicators.unit.Unit;
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
        Unit unit = Change.unit(column.heading());
        Wording symbol =
                new Wording(unit.symbol().de() + " pro Jahr", unit.symbol().en() + " per year");
        Unit yearly = new Unit(unit.id() + "-per-year", symbol, unit.magnitude());
        return column.heading().derived("mean yearly change since " + base, yearly);
    }

    private DerivedColumn.Method method(ValueColumn column) {
        ValueKind kind = column.heading().kind();
        double years = ChronoUnit.MONTHS.between(base.start(), column.period().start()) / MONTHS_OF_A_YEAR;
        return numbers -> kind == ValueKind.RATE
                ? Outcome.of((numbers[1] - numbers[0]) / years)
                : compound(kind, numbers[0], numbers[1], years);
    }

    private static Outcome compound(ValueKind kind, double base, double value, double years) {
        if (base <= 0 || value < 0) {
            return Outcome.UNDEFINED;
        }
        return Change.isNoBase(kind, base)
                ? Outcome.BLOCKED
                : Outcome.of(100 * (Math.pow(value / base, 1 / years) - 1));
    }
}
