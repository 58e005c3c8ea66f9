package de.okd.geo.interpolate;

import de.okd.core.dataset.Observations;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.geo.overlay.AreaWeights;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * The regions that should have a polygon but have none: those beside others that have one. Upper levels, and regions of
     * districts that were not asked for, need none.
     */
    List<Region> unplaced(Collection<Region> regions) {
        return regions.stream()
                .filter(region -> levels.contains(region.key().level()))
                .filter(region -> weights.position(region.key()) < 0)
                .filter(region ->
                        region.key().findParent().filter(parents::contains).isPresent())
                .toList();
    }
}
