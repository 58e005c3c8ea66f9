package de.okd.core.region;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
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
     * The regions that together make up {@code parent} exactly once: the states of Germany, the districts of a state, the
     * municipalities of a district. Empty for regions without such parts, and where only one is known: district tables
     * list single large cities, which are not their whole district.
     */
    public List<Region> parts(RegionKey parent) {
        return switch (parent.level()) {
            case COUNTRY -> parts(parent, RegionLevel.STATE);
            case STATE, ADMINISTRATIVE_REGION -> parts(parent, RegionLevel.DISTRICT);
            case DISTRICT -> parts(parent, RegionLevel.MUNICIPALITY);
            case ASSOCIATION, MUNICIPALITY, BOROUGH -> List.of();
        };
    }

    private List<Region> parts(RegionKey parent, RegionLevel level) {
        List<Region> parts = inside(parent).stream()
                .filter(region -> region.key().level() == level)
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    private boolean standsFor(RegionKey key, RegionLevel level) {
        if (key.level() == level) {
            return true;
        }
        return switch (level) {
            case MUNICIPALITY ->
                (key.level() == RegionLevel.DISTRICT || key.level() == RegionLevel.STATE) && isUndivided(key);
            case DISTRICT -> key.level() == RegionLevel.STATE && isUndivided(key);
            default -> false;
        };
    }

    /** A city that is its own district or state; boroughs are no municipalities. */
    private boolean isUndivided(RegionKey key) {
        return inside(key).stream()
                .map(region -> region.key().level())
                .noneMatch(below -> below == RegionLevel.DISTRICT || below == RegionLevel.MUNICIPALITY);
    }

    private Collection<Region> inside(RegionKey parent) {
        return parent.level() == RegionLevel.COUNTRY
                ? byKey.values()
                : byKey.subMap(parent.value(), false, parent.value() + "\uffff", true)
                        .values();
    }
}
