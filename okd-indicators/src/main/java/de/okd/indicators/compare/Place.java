package de.okd.indicators.compare;

/**
 * Where a value stands among its peers.
 *
 * @param group the peers
 * @param rank 1 for the first; equal values share a rank and the following ranks are skipped (1, 2, 2, 4)
 * @param ranked how many peers have a number and are ranked, the region included
 * @param withoutNumber how many peers have none
 * @param order which value is first
 * @param percentile the share of peers with a lower value and half of those with an equal one, 0 to 100; high is high,
 *     whatever is better
 * @param zScore distance from the peers' mean in their standard deviations; {@code NaN} if all are equal
 */
public record Place(
        PeerGroup group, int rank, int ranked, int withoutNumber, Order order, double percentile, double zScore) {}
