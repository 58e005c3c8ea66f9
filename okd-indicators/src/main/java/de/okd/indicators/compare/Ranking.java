package de.okd.indicators.compare;

import de.okd.core.region.Region;
import de.okd.indicators.result.ValueColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One column of values in the order of its numbers, group by group. */
final class Ranking {
    private final ValueColumn column;
    private final List<Region> regions;
    private final List<PeerGroup> groups;
    private final List<Distribution> distributions = new ArrayList<>();
    private final int[] groupOf;
    private final int reference;

    /** @param reference the position of a region, or -1 */
    Ranking(ValueColumn column, List<Region> regions, List<PeerGroup> groups, int reference) {
        this.column = column;
        this.regions = regions;
        this.groups = groups;
        this.reference = reference;
        this.groupOf = new int[regions.size()];
        Arrays.fill(groupOf, -1);
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> members = groups.get(group).members();
            distributions.add(
                    new Distribution(members.stream().mapToDouble(column::value).toArray()));
            for (int member : members) {
                groupOf[member] = group;
            }
        }
    }

    Standing standing(int region) {
        double value = column.value(region);
        Against against = reference < 0 ? null : Against.of(value, regions.get(reference), column.value(reference));
        return new Standing(
                regions.get(region), column.heading(), value, column.status(region), against, place(region, value));
    }

    private @Nullable Place place(int region, double value) {
        int group = groupOf[region];
        if (group < 0 || Double.isNaN(value)) {
            return null;
        }
        Distribution peers = distributions.get(group);
        Order order = Order.of(column.indicator().direction());
        return new Place(
                groups.get(group),
                peers.rank(value, order),
                peers.size(),
                withoutNumber(group),
                order,
                peers.percentile(value),
                peers.zScore(value));
    }

    private int withoutNumber(int group) {
        return groups.get(group).members().size() - distributions.get(group).size();
    }

    Stream<PeerSummary> summaries() {
        return IntStream.range(0, groups.size()).mapToObj(this::summary);
    }

    private PeerSummary summary(int group) {
        Distribution peers = distributions.get(group);
        return new PeerSummary(
                column.heading(),
                groups.get(group),
                peers.size(),
                withoutNumber(group),
                Quartiles.of(peers.values()),
                peers.mean(),
                peers.deviation());
    }
}
