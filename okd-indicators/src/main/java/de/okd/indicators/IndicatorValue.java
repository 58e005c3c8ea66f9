package de.okd.indicators;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;

/**
 * One number of the result.
 *
 * @param region the region
 * @param period the period asked for
 * @param indicator its definition
 * @param value {@code NaN} exactly where the status has no value
 * @param status how good the value is
 * @param numerator what was divided, {@code NaN} if the formula is no quotient
 * @param denominator what it was divided by, {@code NaN} if the formula is no quotient
 */
public record IndicatorValue(
        Region region,
        Period period,
        Indicator indicator,
        double value,
        ObservationStatus status,
        double numerator,
        double denominator) {}
