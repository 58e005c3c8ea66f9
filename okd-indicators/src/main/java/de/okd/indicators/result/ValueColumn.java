package de.okd.indicators.result;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;

/** The values of one indicator at one time, one for each region of its table, by position. */
public interface ValueColumn {
    ColumnHeading heading();

    int size();

    /** {@code NaN} exactly where the status has no value. */
    double value(int region);

    ObservationStatus status(int region);

    /** What was divided; {@code NaN} if nothing was or the number is missing. */
    double numerator(int region);

    /** What it was divided by; {@code NaN} if nothing was divided or the number is missing. */
    double denominator(int region);

    /**
     * How much of what the value was summed from had a number: parts with a number by parts, of the sum that has least; 1
     * for published numbers and complete sums, {@code NaN} where there is no value.
     */
    double coverage(int region);

    default Indicator indicator() {
        return heading().indicator();
    }

    default Period period() {
        return heading().period();
    }
}
