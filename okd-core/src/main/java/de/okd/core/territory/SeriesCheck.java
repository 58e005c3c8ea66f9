package de.okd.core.territory;

import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether observations of several periods follow one territorial status. A region has changed if crosswalks know it as another
 * territory from one period to the next, see {@link Continuity}; a municipality also if the table has numbers for it in some
 * periods and nothing in others.
 */
public final class SeriesCheck {
    private SeriesCheck() {}

    /**
     * @param crosswalks those known; without any, only what the table itself tells is found
     * @throws OkdException {@code UNHARMONISED} with the regions concerned, if there are any
     */
    public static void require(Observations observations, Collection<Crosswalk> crosswalks) {
        Set<RegionKey> changed = changed(observations, crosswalks);
        if (changed.isEmpty()) {
            return;
        }
        SortedSet<Period> periods = periods(observations);
        throw new OkdException(
                ErrorCode.UNHARMONISED,
                "Could not take " + observations.structure().id() + " from " + periods.first() + " to " + periods.last()
                        + " as a series: " + changed.size() + " regions changed in that time: "
                        + ConversionReport.listed(changed)
                        + ". Convert it to one territorial status with harmonise, or choose periods without a change.");
    }

    /** The regions whose numbers are not comparable over all periods, by key. */
    public static Set<RegionKey> changed(Observations observations, Collection<Crosswalk> crosswalks) {
        Set<RegionKey> changed = new TreeSet<>();
        SortedSet<Period> periods = periods(observations);
        if (periods.size() > 1) {
            addInterrupted(observations, periods, changed);
            addChanged(observations, periods, Continuity.of(crosswalks), changed);
        }
        return changed;
    }

    private static SortedSet<Period> periods(Observations observations) {
        return observations.slices().stream().map(Slice::period).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addInterrupted(Observations observations, SortedSet<Period> periods, Set<RegionKey> changed) {
        for (int region = 0; region < observations.regions().size(); region++) {
            RegionKey key = observations.regions().get(region).key();
            if (key.level() == RegionLevel.MUNICIPALITY && isInterrupted(observations, region, periods.size())) {
                changed.add(key);
            }
        }
    }

    private static boolean isInterrupted(Observations observations, int region, int periods) {
        Set<Period> delivered = new HashSet<>();
        boolean hasNumbers = false;
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            if (observations.isPresent(slice, region)) {
                delivered.add(observations.slices().get(slice).period());
                hasNumbers |= Conversion.isNumber(observations, slice, region);
            }
        }
        return hasNumbers && delivered.size() < periods;
    }

    private static void addChanged(
            Observations observations, SortedSet<Period> periods, Continuity continuity, Set<RegionKey> changed) {
        List<RegionKey> regions =
                observations.regions().stream().map(Region::key).toList();
        Period before = periods.first();
        for (Period period : periods) {
            changed.addAll(continuity.changed(regions, before.end(), period.end()));
            before = period;
        }
    }
}
