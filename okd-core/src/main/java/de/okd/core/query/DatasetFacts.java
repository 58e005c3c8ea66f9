package de.okd.core.query;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.source.Version;
import java.util.List;

/**
 * What is known of a dataset without reading its values.
 *
 * @param version the current one
 * @param structure dimensions and measures
 * @param regions all that occur
 * @param slices all that occur
 */
public record DatasetFacts(Version version, DatasetStructure structure, List<Region> regions, List<Slice> slices) {
    public DatasetFacts {
        regions = List.copyOf(regions);
        slices = List.copyOf(slices);
    }
}
