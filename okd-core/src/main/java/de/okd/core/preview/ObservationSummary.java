package de.okd.core.preview;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a dataset's observations are about.
 *
 * @param periods that occur, earliest first
 * @param regions how many of each level occur
 * @param observations how many there are, whatever their status
 */
public record ObservationSummary(
        DatasetStructure structure, List<Period> periods, Map<RegionLevel, Long> regions, long observations) {
    public ObservationSummary {
        periods = List.copyOf(periods);
        regions = Collections.unmodifiableMap(new EnumMap<>(regions));
    }

    static ObservationSummary of(
            DatasetStructure structure, List<Slice> slices, List<Region> regions, long observations) {
        Map<RegionLevel, Long> levels = new EnumMap<>(RegionLevel.class);
        regions.forEach(region -> levels.merge(region.key().level(), 1L, Long::sum));
        List<Period> periods =
                slices.stream().map(Slice::period).distinct().sorted().toList();
        return new ObservationSummary(structure, periods, levels, observations);
    }
}
