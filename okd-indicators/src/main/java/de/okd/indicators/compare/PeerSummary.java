package de.okd.indicators.compare;

import de.okd.indicators.result.ColumnHeading;

/**
 * What the peers of one group are like in one indicator at one time. Every region counts once, however many live there.
 *
 * @param heading what the values are about
 * @param group the peers
 * @param ranked how many have a number
 * @param withoutNumber how many have none
 * @param quartiles of those with a number
 * @param mean of those with a number, not weighted
 * @param deviation their standard deviation (of the population, not of a sample)
 */
public record PeerSummary(
        ColumnHeading heading,
        PeerGroup group,
        int ranked,
        int withoutNumber,
        Quartiles quartiles,
        double mean,
        double deviation) {}
