package de.okd.indicators.compare;

import de.okd.indicators.catalogue.Direction;

/** Which value has rank 1. */
public enum Order {
    /** The highest: higher is better, or neither is. */
    HIGHEST_FIRST,
    /** The lowest, because higher is worse. */
    LOWEST_FIRST;

    static Order of(Direction direction) {
        return direction == Direction.HIGHER_IS_WORSE ? LOWEST_FIRST : HIGHEST_FIRST;
    }
}
