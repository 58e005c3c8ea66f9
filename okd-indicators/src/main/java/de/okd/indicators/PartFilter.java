package de.okd.indicators;

import de.okd.indicators.formula.Filter;
import de.okd.indicators.result.BreakdownCode;

/**
 * What selects one part of a whole.
 *
 * @param code what tables call the part
 * @param filter what formulas have for it
 */
record PartFilter(BreakdownCode code, Filter filter) {}
