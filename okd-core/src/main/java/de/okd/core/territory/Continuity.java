package de.okd.core.territory;

import de.okd.core.region.Crosswalk;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a region is the same territory on two days, as far as crosswalks tell; regions no crosswalk lists count as
 * unchanged.
 *
 * <p>A crosswalk says for every status into which regions of its target each municipality goes. A region covers the same
 * territory at two statuses if it goes into the same regions of the target and makes up the same of them whole: one that was
 * merged, split or enlarged does not. So upper levels change too, when municipalities move between them. Immutable.
 */
public final class Continuity {
    private final List<Statuses> crosswalks;

    private Continuity(List<Statuses> crosswalks) {
        this.crosswalks = crosswalks;
    }

    public static Continuity of(Collection<Crosswalk> crosswalks) {
        return new Continuity(crosswalks.stream()
                .map(crosswalk -> new Statuses(new ShareTable(crosswalk)))
                .toList());
    }

    /** The regions that are not the same territory on both days, by key. */
    public Set<RegionKey> changed(Collection<RegionKey> regions, LocalDate one, LocalDate other) {
        return regions.stream()
                .filter(region -> hasChanged(List.of(region), one, other))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether regions taken together, as a social space or the members of an association, are not the same territory. */
    public boolean hasChanged(Collection<RegionKey> area, LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return crosswalks.stream().anyMatch(crosswalk -> crosswalk.hasChanged(area, first, last));
    }

    /**
     * Territory in terms of the target.
     *
     * @param touched the regions of the target that have a share of it
     * @param whole those of them that have no share of anything else
     */
    private record Extent(Set<RegionKey> touched, Set<RegionKey> whole) {}

    /** The statuses of a crosswalk, each worked out once. */
    private static final class Statuses {
        private final ShareTable table;
        private final Map<LocalDate, Status> known = new ConcurrentHashMap<>();

        Statuses(ShareTable table) {
            this.table = table;
        }

        boolean hasChanged(Collection<RegionKey> area, LocalDate first, LocalDate last) {
            List<LocalDate> days = table.between(first, last);
            return days.size() > 1
                    && !at(days.get(0))
                            .extent(area)
                            .equals(at(days.get(days.size() - 1)).extent(area));
        }

        private Status at(LocalDate day) {
            return known.computeIfAbsent(day, missing -> new Status(table.at(missing)));
        }
    }

    /** One status of a crosswalk. */
    private static final class Status {
        private final Map<RegionKey, List<Share>> shares;
        private final Map<RegionKey, Set<RegionKey>> sources;

        Status(Map<RegionKey, List<Share>> shares) {
            this.shares = shares;
            this.sources = shares.values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.groupingBy(Share::to, Collectors.mapping(Share::from, Collectors.toSet())));
        }

        Extent extent(Collection<RegionKey> area) {
            Set<RegionKey> members = area.stream().flatMap(this::members).collect(Collectors.toSet());
            Set<RegionKey> touched = members.stream()
                    .flatMap(member -> shares.getOrDefault(member, List.of()).stream())
                    .map(Share::to)
                    .collect(Collectors.toSet());
            Set<RegionKey> whole = new HashSet<>(touched);
            whole.removeIf(target -> !members.containsAll(sources.getOrDefault(target, Set.of())));
            return new Extent(touched, whole);
        }

        private Stream<RegionKey> members(RegionKey region) {
            return region.level() == RegionLevel.MUNICIPALITY
                    ? Stream.of(region).filter(shares::containsKey)
                    : shares.keySet().stream().filter(member -> member.isWithin(region));
        }
    }
}
