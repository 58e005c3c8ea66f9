package de.okd.indicators.series;

import de.okd.core.time.Period;

/** Whether regions of a table are the same territory at two times. */
@FunctionalInterface
public interface Territories {

    /** @param region a position among the regions of the table */
    boolean isSame(int region, Period one, Period other);
}
