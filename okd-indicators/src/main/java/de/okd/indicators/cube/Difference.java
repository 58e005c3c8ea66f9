package de.okd.indicators.cube;

import de.okd.core.region.Region;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Term;

/**
 * A published number that is not the sum of its region's parts, all of which are known. The published one was used.
 *
 * @param term what was summed
 * @param version the table
 * @param period the time of the observations
 * @param region the upper region
 * @param published its own number
 * @param summed the sum of its parts
 */
public record Difference(Term term, Version version, Period period, Region region, double published, double summed) {}
