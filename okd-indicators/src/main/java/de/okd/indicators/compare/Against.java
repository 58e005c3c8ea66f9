package de.okd.indicators.compare;

import de.okd.core.region.Region;

/**
 * A value beside that of a reference region.
 *
 * @param reference the region
 * @param value the reference's value, {@code NaN} if it has none
 * @param difference value minus reference, in the unit of the values; for shares these are percentage points
 * @param ratio value by reference; {@code NaN} if the reference is zero
 */
public record Against(Region reference, double value, double difference, double ratio) {

    static Against of(double value, Region reference, double referenceValue) {
        double ratio = referenceValue == 0 ? Double.NaN : value / referenceValue;
        return new Against(reference, referenceValue, value - referenceValue, ratio);
    }
}
