package de.okd.geo.overlay;

import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Numbered regions with their areas. */
final class Division {
    private final List<Region> regions;
    private final double[] areas;
    private final Supplier<Map<RegionKey, Integer>> positions;

    Division(List<Region> regions, double[] areas) {
        this.regions = List.copyOf(regions);
        this.areas = areas;
        this.positions = Suppliers.memoize(this::byKey);
    }

    private Map<RegionKey, Integer> byKey() {
        Map<RegionKey, Integer> byKey = Maps.newHashMapWithExpectedSize(areas.length);
        for (int i = areas.length - 1; i >= 0; i--) {
            byKey.put(regions.get(i).key(), i);
        }
        return byKey;
    }

    List<Region> regions() {
        return regions;
    }

    double area(int i) {
        return areas[i];
    }

    int position(RegionKey key) {
        Integer exact = positions.get().get(key);
        return exact != null ? exact : positions.get().getOrDefault(key.asMunicipality(), -1);
    }

    int require(RegionKey key) {
        int position = position(key);
        if (position < 0) {
            throw new OkdException(
                    ErrorCode.NO_GEOMETRY,
                    "Could not compare areas: " + key + " is none of the " + areas.length
                            + " regions of its division. Ask for a key of from() and one of to(), in this order.",
                    Place.NOWHERE.atRegion(key.value()));
        }
        return position;
    }
}
