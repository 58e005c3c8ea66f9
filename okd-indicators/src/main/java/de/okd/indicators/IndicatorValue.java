package de.okd.indicators;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.unit.Unit;
import java.util.List;

/**
 * One number of the result.
 *
 * @param region the region
 * @param heading indicator, period, part of a breakdown, unit
 * @param value {@code NaN} exactly where the status has no value
 * @param status how good the value is
 * @param numerator what was divided, {@code NaN} if the formula is no quotient
 * @param denominator what it was divided by, {@code NaN} if the formula is no quotient
 * @param coverage how much of what was summed had a number, see {@link ValueColumn#coverage}
 */
public record IndicatorValue(
        Region region,
        ColumnHeading heading,
        double value,
        ObservationStatus status,
        double numerator,
        double denominator,
        double coverage) {

    static IndicatorValue of(ValueColumn column, List<Region> regions, int position) {
        return new IndicatorValue(
                regions.get(position),
                column.heading(),
                column.value(position),
                column.status(position),
                column.numerator(position),
                column.denominator(position),
                column.coverage(position));
    }

    /** The period asked for. */
    public Period period() {
        return heading.period();
    }

    public Indicator indicator() {
        return heading.indicator();
    }

    public Unit unit() {
        return heading.unit();
    }
}
