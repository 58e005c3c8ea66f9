package de.okd.indicators;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import de.okd.indicators.cube.AskedRegions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The regions somebody chose, worked out once for a register. */
final class ChosenRegions {
    private final List<RegionSelection> selections;
    private volatile @Nullable Known known;

    private record Known(RegionRegister register, AskedRegions regions) {}

    ChosenRegions(RegionSelection... selections) {
        this.selections = List.of(selections);
    }

    boolean isEmpty() {
        return selections.isEmpty();
    }

    AskedRegions in(RegionRegister register) {
        Known last = known;
        if (last == null || last.register != register) {
            last = new Known(register, new AskedRegions(regions(register), united()));
            known = last;
        }
        return last.regions;
    }

    /** Each once, in the order chosen. */
    private List<Region> regions(RegionRegister register) {
        return selections.size() == 1
                ? selections.get(0).in(register)
                : selections.stream()
                        .flatMap(selection -> selection.in(register).stream())
                        .distinct()
                        .toList();
    }

    /** The areas united by whoever asks, with their members. */
    Map<RegionKey, List<RegionKey>> united() {
        Map<RegionKey, List<RegionKey>> united = new HashMap<>();
        for (RegionSelection selection : selections) {
            if (selection instanceof RegionSelection.Together together) {
                united.put(together.key(), together.members());
            }
        }
        return united;
    }
}
