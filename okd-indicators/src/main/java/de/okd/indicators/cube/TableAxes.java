package de.okd.indicators.cube;

import de.okd.core.FactTable;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A table as the engine sees it: its facts, its slices by what they mean, and how its regions nest. */
final class TableAxes {
    private final FactTable facts;
    private final SliceIndex slices;
    private final Map<RegionKey, Integer> positions = new HashMap<>();
    private final RegionRegister register;
    private final Map<RegionKey, List<RegionKey>> parts = new ConcurrentHashMap<>();

    TableAxes(FactTable facts) {
        this.facts = facts;
        this.slices = new SliceIndex(facts.axes().structure(), facts.axes().slices());
        facts.axes().regions().forEach(region -> positions.put(region.key(), positions.size()));
        this.register = new RegionRegister(facts.axes().regions());
    }

    FactTable facts() {
        return facts;
    }

    Version version() {
        return facts.version();
    }

    DatasetStructure structure() {
        return facts.axes().structure();
    }

    SliceIndex slices() {
        return slices;
    }

    int sliceCount() {
        return facts.axes().slices().size();
    }

    int regionCount() {
        return facts.axes().regions().size();
    }

    /** The position of a region on the region axis, or -1. */
    int position(RegionKey key) {
        return positions.getOrDefault(key, -1);
    }

    /** The listed regions that make up a region exactly once; empty if there are none such. */
    List<RegionKey> parts(RegionKey region) {
        return parts.computeIfAbsent(
                region, key -> register.parts(key).stream().map(Region::key).toList());
    }
}
