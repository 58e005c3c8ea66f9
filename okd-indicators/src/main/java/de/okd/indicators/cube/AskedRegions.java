package de.okd.indicators.cube;

import com.google.common.collect.Iterables;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The regions of a question.
 *
 * @param regions each once, in the order asked for
 * @param united those made up of others by whoever asks, and of which
 */
public record AskedRegions(List<Region> regions, Map<RegionKey, List<RegionKey>> united) {
    private static final Region COUNTRY = new Region(RegionKey.GERMANY, "Deutschland");

    public AskedRegions {
        regions = List.copyOf(regions);
        united = Map.copyOf(united);
    }

    /** With Germany at the end if it is not among them. */
    AskedRegions withCountry() {
        if (country() >= 0) {
            return this;
        }
        List<Region> all = new ArrayList<>(regions);
        all.add(COUNTRY);
        return new AskedRegions(all, united);
    }

    /** The position of Germany, or -1. */
    int country() {
        return Iterables.indexOf(regions, region -> region.key().equals(RegionKey.GERMANY));
    }

    /**
     * The regions that make up one exactly once: those it was united of, the ones a table lists inside it, or the members
     * registers give an association.
     */
    List<RegionKey> parts(RegionKey region, TableAxes table, RegionRegister register) {
        List<RegionKey> members = united.get(region);
        if (members != null) {
            return members;
        }
        return region.level() == RegionLevel.ASSOCIATION
                ? register.members(region).stream().map(Region::key).toList()
                : table.parts(region);
    }
}
