package de.okd.indicators.cube;

import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Formula;

/**
 * One column of an answer: a formula at a time.
 *
 * @param indicator what it is reported as
 * @param formula usually the indicator's; another one for the same thing broken down
 * @param period the period asked for
 */
public record Request(Indicator indicator, Formula formula, Period period) {

    /** The indicator itself. */
    public static Request of(Indicator indicator, Period period) {
        return new Request(indicator, indicator.formula(), period);
    }
}
