package de.okd.core.region;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The regions a store knows, and how they nest.
 *
 * <p>Official tables list an independent city with its district key only and a city state with its state key only. At
 * municipality level such a region stands for itself, so that the municipalities of a state cover the state exactly once.
 */
public final class RegionRegister {
    private final NavigableMap<String, Region> byKey;

    public RegionRegister(Collection<Region> regions) {
        this.byKey = regions.stream()
                .collect(Collectors.toMap(
                        region -> region.key().value(), region -> region, (first, second) -> first, TreeMap::new));
    }

    /** All regions, Germany first, then by key. */
    public List<Region> all() {
        return byKey.values().stream()
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
    }

    public Optional<Region> find(RegionKey key) {
        return Optional.ofNullable(byKey.get(key.value()));
    }

    /** @throws OkdException {@code UNKNOWN_NAME} if nothing was loaded for the key */
    public Region region(RegionKey key) {
        return find(key)
                .orElseThrow(() -> new OkdException(
                        ErrorCode.UNKNOWN_NAME,
                        "No loaded dataset knows the region " + key + "."
                                + Suggestion.didYouMean(key.value(), byKey.keySet())));
    }

    /** The regions of a level inside {@code parent}, by key; joint municipalities only when asked for. */
    public List<Region> within(RegionKey parent, RegionLevel level) {
        return byKey.values().stream()
                .filter(region -> region.key().isWithin(parent) && standsFor(region.key(), level))
                .toList();
    }

    /**
     * The regions that together make up {@code parent} exactly once: the next level below that has any. Empty for
     * municipalities, joint municipalities, and cities without parts.
     */
    public List<Region> parts(RegionKey parent) {
        List<RegionLevel> below = switch (parent.level()) {
            case COUNTRY -> List.of(RegionLevel.STATE);
            case STATE, ADMINISTRATIVE_REGION -> List.of(RegionLevel.DISTRICT);
            case DISTRICT -> List.of(RegionLevel.MUNICIPALITY);
            case ASSOCIATION, MUNICIPALITY, BOROUGH -> List.of();
        };
        List<Region> parts = new ArrayList<>();
        for (RegionLevel level : below) {
            for (Region region : inside(parent)) {
                if (region.key().level() == level) {
                    parts.add(region);
                }
            }
        }
        return parts;
    }

    private boolean standsFor(RegionKey key, RegionLevel level) {
        if (key.level() == level) {
            return true;
        }
        return switch (level) {
            case MUNICIPALITY ->
                (key.level() == RegionLevel.DISTRICT && parts(key).isEmpty())
                        || (key.level() == RegionLevel.STATE && parts(key).isEmpty());
            case DISTRICT -> key.level() == RegionLevel.STATE && parts(key).isEmpty();
            default -> false;
        };
    }

    private Collection<Region> inside(RegionKey parent) {
        return parent.level() == RegionLevel.COUNTRY
                ? byKey.values()
                : byKey.subMap(parent.value(), false, parent.value() + "\uffff", true)
                        .values();
    }
}
