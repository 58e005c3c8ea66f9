package de.okd.indicators;

import de.okd.core.Okd;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import de.okd.indicators.series.TerritorialChange;
import de.okd.indicators.series.Territories;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What the store knows of territorial changes: from its crosswalks, and from municipalities that have inhabitants at one
 * time and exactly none at the other, as tables list those that do not exist.
 */
final class StoredTerritories implements Territories {
    private final Okd okd;
    private final List<Region> regions;
    private final Populations populations;
    private final Map<Between, BitSet> known = new HashMap<>();

    private record Between(Period first, Period last) {}

    StoredTerritories(Okd okd, List<Region> regions, Populations populations) {
        this.okd = okd;
        this.regions = regions;
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
        List<RegionKey> keys = regions.stream().map(Region::key).toList();
        Set<RegionKey> byCrosswalk = okd.continuity()
                .changed(keys, between.first().end(), between.last().end());
        for (int i = 0; i < keys.size(); i++) {
            changed.set(i, byCrosswalk.contains(keys.get(i)) || cameOrWent(regions.get(i), between));
        }
        return changed;
    }

    private boolean cameOrWent(Region region, Between between) {
        return region.key().level() == RegionLevel.MUNICIPALITY
                && isSettledOnce(
                        populations.in(between.first()).applyAsDouble(region),
                        populations.in(between.last()).applyAsDouble(region));
    }

    private static boolean isSettledOnce(double before, double after) {
        return (before == 0 && after > 0) || (before > 0 && after == 0);
    }
}
