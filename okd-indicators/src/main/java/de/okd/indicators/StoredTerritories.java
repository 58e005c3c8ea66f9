package de.okd.indicators;

import de.okd.core.Okd;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.territory.Continuity;
import de.okd.core.time.Period;
import de.okd.indicators.series.TerritorialChange;
import de.okd.indicators.series.Territories;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * What the store knows of territorial changes: from its crosswalks, and from municipalities that have inhabitants at one
 * time and exactly none at the other, as tables list those that do not exist.
 */
final class StoredTerritories implements Territories {
    private final Okd okd;
    private final List<Region> regions;
    private final Map<RegionKey, List<RegionKey>> united;
    private final Populations populations;
    private final Map<Between, BitSet> known = new HashMap<>();

    private record Between(Period first, Period last) {}

    /** @param united areas that consist of other regions, with these */
    StoredTerritories(Okd okd, List<Region> regions, Map<RegionKey, List<RegionKey>> united, Populations populations) {
        this.okd = okd;
        this.regions = regions;
        this.united = united;
        this.populations = populations;
    }

    @Override
    public boolean isSame(int region, Period one, Period other) {
        return one.equals(other) || !changed(one, other).get(region);
    }

    Region region(int position) {
        return regions.get(position);
    }

    /** The positions of the regions that are not the same at all of these times. */
    BitSet changed(NavigableSet<Period> periods) {
        BitSet changed = new BitSet();
        periods.forEach(period -> changed.or(changed(period, periods.last())));
        return changed;
    }

    /** From each time to the next. */
    List<TerritorialChange> changes(NavigableSet<Period> periods) {
        List<TerritorialChange> changes = new ArrayList<>();
        Period before = periods.first();
        for (Period period : periods) {
            Period from = before;
            changed(from, period).stream()
                    .forEach(region -> changes.add(new TerritorialChange(regions.get(region), from, period)));
            before = period;
        }
        return changes;
    }

    private synchronized BitSet changed(Period one, Period other) {
        boolean isInOrder = one.compareTo(other) <= 0;
        Between between = new Between(isInOrder ? one : other, isInOrder ? other : one);
        return known.computeIfAbsent(between, this::find);
    }

    private BitSet find(Between between) {
        BitSet changed = new BitSet();
        if (between.first().equals(between.last())) {
            return changed;
        }
        Continuity continuity = okd.continuity();
        double[] before = populations.at(between.first());
        double[] after = populations.at(between.last());
        for (int i = 0; i < regions.size(); i++) {
            boolean byCrosswalk = continuity.hasChanged(
                    area(regions.get(i).key()),
                    between.first().end(),
                    between.last().end());
            changed.set(i, byCrosswalk || cameOrWent(regions.get(i), before[i], after[i]));
        }
        return changed;
    }

    /** What makes up a region: the members of an area or an association, else itself. */
    private List<RegionKey> area(RegionKey region) {
        List<RegionKey> members = region.level() == RegionLevel.ASSOCIATION
                ? okd.regions().members(region).stream().map(Region::key).toList()
                : united.getOrDefault(region, List.of());
        return members.isEmpty() ? List.of(region) : members;
    }

    private static boolean cameOrWent(Region region, double before, double after) {
        boolean isSettledOnce = (before == 0 && after > 0) || (before > 0 && after == 0);
        return isSettledOnce && region.key().level() == RegionLevel.MUNICIPALITY;
    }
}
