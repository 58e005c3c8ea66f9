package de.okd.core.region;

import com.google.common.base.Suppliers;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regions a store knows, how they nest, and what registers say about them.
 *
 * <p>Official tables list an independent city with its district key only and a city state with its state key only. At
 * municipality level such a region stands for itself, so that the municipalities of a state cover the state exactly once.
 *
 * <p>Entries of registers answer what keys cannot: names to search by, the association a municipality belongs to, its ARS,
 * when it existed. They do not change which regions are parts of which: those are judged by the regions alone.
 */
public final class RegionRegister {
    private final NavigableMap<String, Region> byKey;
    private final Map<RegionKey, List<RegisterEntry>> entries;
    private final Supplier<Map<RegionKey, List<Region>>> members = Suppliers.memoize(this::membersByParent);
    private final Map<Within, List<Region>> within = new ConcurrentHashMap<>();

    private record Within(RegionKey parent, RegionLevel level) {}

    public RegionRegister(Collection<Region> regions) {
        this(regions, List.of());
    }

    /**
     * @param regions those datasets use; the first name of each is kept
     * @param entries facts about these and about further regions; a region may have several that follow each other in time
     */
    public RegionRegister(Collection<Region> regions, Collection<RegisterEntry> entries) {
        this.byKey = regions.stream()
                .collect(Collectors.toMap(
                        region -> region.key().value(), region -> region, (first, second) -> first, TreeMap::new));
        this.entries = entries.stream()
                .collect(Collectors.groupingBy(RegisterEntry::key, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** The same without some regions and with others, which are called as they are known here, or by their keys. */
    public RegionRegister replacing(Set<RegionKey> ended, Set<RegionKey> successors) {
        List<Region> regions = new ArrayList<>(byKey.values());
        successors.forEach(key -> regions.add(find(key).orElseGet(() -> new Region(key, key.value()))));
        regions.removeIf(region -> ended.contains(region.key()));
        List<RegisterEntry> kept = entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> !ended.contains(entry.key()))
                .toList();
        return new RegionRegister(regions, kept);
    }

    /** The register that a file of entries makes. */
    public static RegionRegister of(Collection<RegisterEntry> entries) {
        return new RegionRegister(entries.stream().map(RegisterEntry::region).toList(), entries);
    }

    /** All regions, Germany first, then by key. */
    public List<Region> all() {
        return byKey.values().stream().sorted(Comparator.comparing(Region::key)).toList();
    }

    /** The region as datasets name it, else as a register does. */
    public Optional<Region> find(RegionKey key) {
        return Optional.ofNullable(byKey.get(key.value()))
                .or(() -> entries(key).stream().findFirst().map(RegisterEntry::region));
    }

    /** @throws OkdException {@code UNKNOWN_NAME} if nothing was loaded for the key */
    public Region region(RegionKey key) {
        return find(key)
                .orElseThrow(() -> new OkdException(
                        ErrorCode.UNKNOWN_NAME,
                        "No loaded dataset or register knows the region " + key + "."
                                + Suggestion.didYouMean(key.value(), byKey.keySet())));
    }

    /** What registers say about a region, in the order given. */
    public List<RegisterEntry> entries(RegionKey key) {
        return entries.getOrDefault(key, List.of());
    }

    /** The ARS of a region; empty if no register gives one. */
    public Optional<Ars> findArs(RegionKey key) {
        return entries(key).stream()
                .flatMap(entry -> Optional.ofNullable(entry.ars()).stream())
                .findFirst();
    }

    /** The regions that existed on the day as far as registers say, by key; those without any entry are left out. */
    public List<Region> validAt(LocalDate day) {
        return entries.values().stream()
                .flatMap(facts ->
                        facts.stream().filter(entry -> entry.isValidAt(day)).limit(1))
                .map(RegisterEntry::region)
                .toList();
    }

    /**
     * The regions whose name fits: those called exactly so, then those with a word that begins so, then those that contain
     * it; each by key. Case, hyphens, umlauts and ß may be written in any way: {@code gross-gerau} finds Groß-Gerau. Names
     * repeat, so that the first is a candidate like the others.
     */
    public List<Region> search(String name) {
        NameSearch search = new NameSearch(name);
        Map<RegionKey, OptionalInt> ranks = new TreeMap<>();
        named().forEach(region -> ranks.merge(region.key(), search.rank(region.name()), RegionRegister::better));
        return ranks.entrySet().stream()
                .filter(candidate -> candidate.getValue().isPresent())
                .sorted(Comparator.comparingInt(
                        candidate -> candidate.getValue().orElseThrow()))
                .map(candidate -> region(candidate.getKey()))
                .toList();
    }

    private Stream<Region> named() {
        return Stream.concat(
                byKey.values().stream(),
                entries.values().stream().flatMap(List::stream).map(RegisterEntry::region));
    }

    private static OptionalInt better(OptionalInt a, OptionalInt b) {
        return a.orElse(Integer.MAX_VALUE) <= b.orElse(Integer.MAX_VALUE) ? a : b;
    }

    /**
     * The known regions a region lies in, nearest first: its custom area's region, its association where a register names
     * it, its district, administrative region, state and Germany.
     */
    public List<Region> parents(RegionKey key) {
        List<Region> parents = new ArrayList<>();
        for (Optional<RegionKey> parent = findParent(key); parent.isPresent(); parent = findParent(parent.get())) {
            find(parent.get()).ifPresent(parents::add);
        }
        return parents;
    }

    /** A register's parent is nearer than the one the key tells, unless it leads upwards in a circle. */
    private Optional<RegionKey> findParent(RegionKey key) {
        return entries(key).stream()
                .flatMap(entry -> Optional.ofNullable(entry.parent()).stream())
                .filter(parent -> parent.level().compareTo(key.level()) < 0)
                .findFirst()
                .or(key::findParent);
    }

    /** The regions a register puts directly into another, as municipalities into their association; by key. */
    public List<Region> members(RegionKey parent) {
        return members.get().getOrDefault(parent, List.of());
    }

    private Map<RegionKey, List<Region>> membersByParent() {
        Map<RegionKey, List<Region>> byParent = new HashMap<>();
        for (RegionKey key : entries.keySet()) {
            findParent(key)
                    .ifPresent(parent -> byParent.computeIfAbsent(parent, each -> new ArrayList<>())
                            .add(region(key)));
        }
        byParent.replaceAll((parent, regions) -> List.copyOf(regions));
        return byParent;
    }

    /** The regions of a level inside {@code parent}, by key; joint municipalities only when asked for. */
    public List<Region> within(RegionKey parent, RegionLevel level) {
        return within.computeIfAbsent(new Within(parent, level), this::find);
    }

    private List<Region> find(Within within) {
        return byKey.values().stream()
                .filter(region ->
                        region.key().isWithin(within.parent) && Nesting.standsFor(region.key(), within.level, byKey))
                .toList();
    }

    /**
     * The regions that together make up {@code parent} exactly once: the states of Germany, the districts of a state, the
     * municipalities of a district. A table of municipalities lists independent cities as districts; beside those, the
     * municipalities whose district it does not list are parts of the state. Empty for regions without such parts, and
     * where only one is known: district tables list single large cities, which are not their whole district.
     */
    public List<Region> parts(RegionKey parent) {
        return Nesting.parts(parent, byKey);
    }
}
