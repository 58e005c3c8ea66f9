package de.okd.indicators.series;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueKind;
import de.okd.indicators.result.ValueTable;
import de.okd.indicators.unit.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * See {@link Derivation#change} and {@link Derivation#changeSince}.
 *
 * @param base null for the period before
 */
record Change(@Nullable Period base) implements Derivation {
    private static final Unit PERCENTAGE_POINTS =
            Unit.of("percentage-points", new Wording("Prozentpunkte", "percentage points"), 0.01, "1");

    @Override
    public List<DerivedColumn> of(ValueTable values, Territories territories) {
        Base bases = new Base(values, territories);
        List<Period> periods = values.periods();
        if (base == null) {
            requireSeveral(periods);
        } else {
            bases.require(base);
        }
        Period first = base == null ? periods.get(0) : base;
        return values.columns().stream()
                .filter(column -> !column.period().equals(first))
                .map(column -> bases.derived(column, since(column, periods), heading(column), method(column)))
                .toList();
    }

    private static void requireSeveral(List<Period> periods) {
        if (periods.size() < 2) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not tell a change: the table has values for " + periods
                            + " only. Ask for several periods with periods(...).");
        }
    }

    private Period since(ValueColumn column, List<Period> periods) {
        return base == null ? periods.get(periods.indexOf(column.period()) - 1) : base;
    }

    private ColumnHeading heading(ValueColumn column) {
        String how = "change since " + (base == null ? "the period before" : base);
        return column.heading().derived(how, unit(column.heading()));
    }

    static Unit unit(ColumnHeading of) {
        if (of.kind() != ValueKind.RATE) {
            return Unit.PERCENT;
        }
        return of.unit().id().equals(Unit.PERCENT.id()) ? PERCENTAGE_POINTS : of.unit();
    }

    private static DerivedColumn.Method method(ValueColumn column) {
        ValueKind kind = column.heading().kind();
        return numbers ->
                kind == ValueKind.RATE ? Outcome.of(numbers[1] - numbers[0]) : percent(kind, numbers[0], numbers[1]);
    }

    private static Outcome percent(ValueKind kind, double base, double value) {
        return isNoBase(kind, base) ? Outcome.BLOCKED : Outcome.of(100 * (value - base) / base);
    }

    /** Zero is a base of nothing and stays undefined. */
    static boolean isNoBase(ValueKind kind, double base) {
        return base < 0 || (kind == ValueKind.COUNT && base != 0 && base < SMALLEST_BASE);
    }
}
