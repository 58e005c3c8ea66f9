package de.okd.indicators.series;

import de.okd.core.time.Period;
import de.okd.indicators.result.ValueTable;
import java.util.List;

/**
 * What is made of the values of several periods. Where a number is missing in one of them the result has the status of the
 * worst; where a region's territory changed between them it is {@link
 * de.okd.core.dataset.ObservationStatus#BLOCKED}.
 */
public sealed interface Derivation permits Index, Change, Growth, MovingAverage {

    /** The smallest count that official statistics compute rates of change from. */
    double SMALLEST_BASE = 100;

    /** Values in relation to those of one period, which become 100. A base of zero is undefined, a negative one blocked. */
    static Derivation index(Period base) {
        return new Index(base);
    }

    /**
     * The change since the period before in the table: in per cent for counts and amounts, as a difference for shares and
     * rates (of shares: percentage points). As in official statistics, counts below 100 are no base: blocked.
     */
    static Derivation change() {
        return new Change(null);
    }

    /** Like {@link #change()}, since one period. */
    static Derivation changeSince(Period base) {
        return new Change(base);
    }

    /**
     * The mean yearly change since one period: the compound annual growth rate in per cent for counts and amounts, the
     * difference per year for shares and rates. Undefined for a base that is not above zero, blocked for counts below 100.
     */
    static Derivation growthSince(Period base) {
        return new Growth(base);
    }

    /**
     * The arithmetic mean of the period and those before it, so many in all; there is none for the first periods.
     *
     * @param periods at least 2; they must lie equally apart
     */
    static Derivation movingAverage(int periods) {
        return new MovingAverage(periods);
    }

    /**
     * The derived columns, in the order of the table.
     *
     * @throws de.okd.core.error.OkdException {@code UNKNOWN_NAME} if the table lacks the base period, {@code UNANSWERABLE} if
     *     it has too few periods or they lie unequally apart
     */
    List<DerivedColumn> of(ValueTable values, Territories territories);
}
