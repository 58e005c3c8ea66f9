package de.okd.indicators.result;

import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.unit.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What the values of a column are about.
 *
 * @param indicator what was asked for
 * @param period when
 * @param breakdown the part of the whole, one code for each dimension broken down by; empty for the whole
 * @param unit of the values shown
 * @param derivation what was made of the indicator's values, for example {@code index, 2011 = 100}; empty if these are they
 */
public record ColumnHeading(
        Indicator indicator, Period period, List<BreakdownCode> breakdown, Unit unit, String derivation) {
    public ColumnHeading {
        breakdown = List.copyOf(breakdown);
    }

    /** Of the indicator's own values. */
    public static ColumnHeading of(Indicator indicator, Period period, List<BreakdownCode> breakdown) {
        return new ColumnHeading(indicator, period, breakdown, indicator.unit(), "");
    }

    /** Of values that were computed from values of the indicator. */
    public ColumnHeading derived(String how, Unit derivedUnit) {
        String steps = derivation.isEmpty() ? how : derivation + "; " + how;
        return new ColumnHeading(indicator, period, breakdown, derivedUnit, steps);
    }

    public ValueKind kind() {
        return ValueKind.of(unit);
    }

    /** What stands behind the numbers, in German. */
    public String symbol() {
        return unit.symbol().de();
    }

    /** The code of a dimension broken down by. */
    public Optional<String> findCode(String dimension) {
        return breakdown.stream()
                .filter(part -> part.dimension().equals(dimension))
                .map(BreakdownCode::code)
                .findFirst();
    }

    /** Whether both are about the same numbers at the same or another time. */
    public boolean isSameSeries(ColumnHeading other) {
        return indicator.id().equals(other.indicator.id())
                && breakdown.equals(other.breakdown)
                && derivation.equals(other.derivation);
    }
}
