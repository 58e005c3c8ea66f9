package de.okd.core.region;

import static de.okd.core.region.RegionLevel.DISTRICT;
import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.region.RegionLevel.STATE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/** Which of the known regions are parts of which, judged by their keys. */
final class Nesting {
    private static final Set<RegionLevel> PARTITIONS = EnumSet.of(STATE, DISTRICT, MUNICIPALITY);

    private static final int STATES = 16;

    private Nesting() {}

    static List<Region> parts(RegionKey parent, NavigableMap<String, Region> known) {
        return switch (parent.level()) {
            case COUNTRY -> parts(parent, STATE, known);
            case STATE, ADMINISTRATIVE_REGION -> parts(parent, DISTRICT, known);
            case DISTRICT -> parts(parent, MUNICIPALITY, known);
            case ASSOCIATION, MUNICIPALITY, BOROUGH, CUSTOM_AREA, GRID_CELL -> List.of();
        };
    }

    private static List<Region> parts(RegionKey parent, RegionLevel level, NavigableMap<String, Region> known) {
        List<Region> parts = inside(parent, known).stream()
                .filter(region -> isPart(region.key(), level, known))
                .toList();
        boolean listsLevel = parts.stream().anyMatch(part -> part.key().level() == level);
        return parts.size() > 1 && (listsLevel || isOfEveryState(parts)) ? parts : List.of();
    }

    /** Municipalities of all states make up Germany even where no state is listed. */
    private static boolean isOfEveryState(List<Region> parts) {
        return parts.stream()
                        .map(part -> part.key().value().substring(0, 2))
                        .distinct()
                        .count()
                == STATES;
    }

    /** Of the level, or below it and inside no other part. */
    private static boolean isPart(RegionKey key, RegionLevel level, NavigableMap<String, Region> known) {
        if (!PARTITIONS.contains(key.level()) || key.level().compareTo(level) < 0) {
            return false;
        }
        for (Optional<RegionKey> upper = key.findParent();
                upper.isPresent();
                upper = upper.get().findParent()) {
            RegionKey above = upper.get();
            boolean isPartItself =
                    PARTITIONS.contains(above.level()) && above.level().compareTo(level) >= 0;
            if (isPartItself && known.containsKey(above.value())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a region counts as one of the level; of two keys of one city the shorter does. */
    static boolean standsFor(RegionKey key, RegionLevel level, NavigableMap<String, Region> known) {
        if (key.level() == level) {
            RegionKey tabulated = key.asTabulated();
            return tabulated.equals(key) || !known.containsKey(tabulated.value());
        }
        return switch (level) {
            case MUNICIPALITY -> (key.level() == DISTRICT || key.level() == STATE) && isUndivided(key, known);
            case DISTRICT -> key.level() == STATE && isUndivided(key, known);
            default -> false;
        };
    }

    /** A city that is its own district or state; boroughs are no municipalities. */
    private static boolean isUndivided(RegionKey key, NavigableMap<String, Region> known) {
        return inside(key, known).stream()
                .map(Region::key)
                .filter(below -> !below.asTabulated().equals(key))
                .map(RegionKey::level)
                .noneMatch(below -> below == DISTRICT || below == MUNICIPALITY);
    }

    private static Collection<Region> inside(RegionKey parent, NavigableMap<String, Region> known) {
        return parent.level() == RegionLevel.COUNTRY
                ? known.values()
                : known.subMap(parent.value(), false, parent.value() + "\uffff", true)
                        .values();
    }
}
