package de.okd.indicators.formula;

import de.okd.core.dataset.AgeBand;
import java.util.List;

/** The conditions there are on one dimension; see {@link Filter#age()} and {@link Filter#on}. */
public final class DimensionFilter {
    private final String dimension;

    DimensionFilter(String dimension) {
        this.dimension = dimension;
    }

    public Filter atLeast(int from) {
        return new Filter.Interval(dimension, new AgeBand(from, AgeBand.OPEN));
    }

    /** @param limit the first number that does not belong to it, at least 1 */
    public Filter below(int limit) {
        return between(0, limit - 1);
    }

    /** Both ends included. */
    public Filter between(int from, int to) {
        return new Filter.Interval(dimension, new AgeBand(from, to));
    }

    public Filter is(String code) {
        return isOneOf(code);
    }

    public Filter isOneOf(String... codes) {
        return new Filter.Codes(dimension, List.of(codes));
    }
}
