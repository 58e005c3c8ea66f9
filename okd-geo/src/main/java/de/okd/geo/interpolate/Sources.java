package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.RegionColumn;
import de.okd.geo.overlay.AreaWeights;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the regions of a division in datasets, and those of datasets that the division lacks. */
final class Sources {
    private final AreaWeights weights;
    private final Set<RegionLevel> levels = EnumSet.noneOf(RegionLevel.class);
    private final Set<RegionKey> parents = new HashSet<>();

    Sources(AreaWeights weights) {
        this.weights = weights;
        for (Region region : weights.from()) {
            levels.add(region.key().level());
            region.key().findParent().ifPresent(parents::add);
        }
    }

    /** The positions of the division's regions in a dataset, −1 for those it lacks. */
    int[] positions(Observations observations) {
        return weights.from().stream()
                .map(Region::key)
                .mapToInt(key -> position(key, observations))
                .toArray();
    }

    private static int position(RegionKey key, Observations observations) {
        int exact = observations.position(key);
        return exact >= 0 ? exact : observations.position(key.asTabulated());
    }

    /** The regions of a dataset that should have a polygon but have none and have numbers. */
    List<Region> unplaced(Observations observations, int[] positions) {
        BitSet placed = new BitSet();
        for (int position : positions) {
            if (position >= 0) {
                placed.set(position);
            }
        }
        return IntStream.range(0, observations.regions().size())
                .filter(region ->
                        !placed.get(region) && isExpected(observations.regions().get(region)))
                .filter(region -> hasNumber(observations, region))
                .mapToObj(observations.regions()::get)
                .toList();
    }

    private static boolean hasNumber(Observations observations, int region) {
        return IntStream.range(0, observations.slices().size())
                .mapToObj(slice -> observations.status(slice, region))
                .anyMatch(status -> status.hasValue() && status != ObservationStatus.ZERO);
    }

    /** Likewise of a column. */
    List<Region> unplaced(RegionColumn column) {
        return column.values().stream()
                .filter(value -> value.status().hasValue() && value.value() != 0)
                .map(RegionColumn.Value::region)
                .filter(region -> weights.position(region.key()) < 0 && isExpected(region))
                .toList();
    }

    /** Those beside others that have a polygon; upper levels, and regions of districts that were not asked for, need none. */
    private boolean isExpected(Region region) {
        return levels.contains(region.key().level())
                && region.key().findParent().filter(parents::contains).isPresent();
    }
}
