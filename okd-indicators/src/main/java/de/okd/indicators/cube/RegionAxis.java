package de.okd.indicators.cube;

import de.okd.core.dataset.Observations;
import de.okd.core.region.Region;
import java.util.List;

/** A dataset beside the regions asked for: where each of them stands on the dataset's region axis. */
final class RegionAxis {
    final Observations observations;

    /** One per region asked for, -1 for those the dataset lacks. */
    final int[] positions;

    RegionAxis(Observations observations, List<Region> regions) {
        this.observations = observations;
        this.positions = regions.stream()
                .mapToInt(region -> observations.position(region.key()))
                .toArray();
    }
}
