package de.okd.indicators.series;

import de.okd.core.region.Region;
import de.okd.core.time.Period;

/**
 * A region that is not the same territory at two times, so that its numbers are not comparable.
 *
 * @param region the region
 * @param from the earlier time
 * @param to the later time
 */
public record TerritorialChange(Region region, Period from, Period to) {

    /** For example {@code 06437002 Beerfelden: not the same territory in 2017 and 2018}. */
    @Override
    public String toString() {
        return region.key() + " " + region.name() + ": not the same territory in " + from + " and " + to;
    }
}
