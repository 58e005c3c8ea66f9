package de.okd.core.territory;

import de.okd.core.region.Crosswalk;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.RegionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A crosswalk by status and region. */
final class ShareTable {
    private final LocalDate target;
    private final Set<RegionKey> mentioned = new HashSet<>();
    private final NavigableMap<LocalDate, Map<RegionKey, List<Share>>> byStatus = new TreeMap<>();

    ShareTable(Crosswalk crosswalk) {
        this.target = crosswalk.target();
        crosswalk.shares().forEach(this::add);
        if (!byStatus.containsKey(target)) {
            crosswalk.shares().stream()
                    .map(Share::to)
                    .distinct()
                    .forEach(key -> add(new Share(target, key, key, 1, 1, 1)));
        }
    }

    private void add(Share share) {
        mentioned.add(share.from());
        mentioned.add(share.to());
        byStatus.computeIfAbsent(share.status(), status -> new LinkedHashMap<>())
                .computeIfAbsent(share.from(), from -> new ArrayList<>())
                .add(share);
    }

    LocalDate target() {
        return target;
    }

    /** The regions of a status with what became of them; independent cities by municipality key. */
    Map<RegionKey, List<Share>> at(LocalDate status) {
        return byStatus.getOrDefault(status, Map.of());
    }

    /** Whether a municipality exists at any status. */
    boolean mentions(RegionKey municipality) {
        return mentioned.contains(municipality);
    }

    /** The statuses from the one that holds on the first day to the last at or before the last day. */
    List<LocalDate> between(LocalDate first, LocalDate last) {
        LocalDate holding = byStatus.floorKey(first);
        return byStatus.navigableKeySet().stream()
                .filter(status -> !status.isBefore(holding == null ? first : holding) && !status.isAfter(last))
                .toList();
    }

    /** The nearest status at or before the day, then the nearest after it; none for days after the target or before all. */
    List<LocalDate> near(LocalDate day) {
        LocalDate before = byStatus.floorKey(day);
        if (before == null || day.isAfter(target)) {
            return List.of();
        }
        return Stream.of(before, byStatus.ceilingKey(day))
                .distinct()
                .filter(Objects::nonNull)
                .toList();
    }
}
