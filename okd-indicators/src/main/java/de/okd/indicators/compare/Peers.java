package de.okd.indicators.compare;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** With whom a region is compared: with the regions of its table that are in the same group. */
public sealed interface Peers {

    /**
     * The regions of the same level: municipalities with municipalities, districts with districts. In a table that has
     * municipalities, an independent city is one of them.
     */
    static Peers sameLevel() {
        return new SameLevel();
    }

    /** The regions of the same level and the same {@link SizeClass} by population at the time of the values. */
    static Peers sizeClass() {
        return new SameSize();
    }

    /** A list of one's own; regions that are not on it are not compared with any. */
    static Peers of(String... regions) {
        return new Listed(
                "own list", Arrays.stream(regions).map(RegionKey::parse).toList());
    }

    /**
     * The groups among the regions of a table, in the order of their first members.
     *
     * @param register tells which cities are their own districts
     * @param population of a region; {@code NaN} if unknown, which puts it into no group by size
     */
    List<PeerGroup> groups(List<Region> regions, RegionRegister register, ToDoubleFunction<Region> population);

    /** By level. */
    record SameLevel() implements Peers {
        @Override
        public List<PeerGroup> groups(
                List<Region> regions, RegionRegister register, ToDoubleFunction<Region> population) {
            Levels levels = new Levels(regions, register);
            return grouped(regions.size(), i -> Optional.of(levels.word(regions.get(i))));
        }
    }

    /** By level and population. */
    record SameSize() implements Peers {
        @Override
        public List<PeerGroup> groups(
                List<Region> regions, RegionRegister register, ToDoubleFunction<Region> population) {
            Levels levels = new Levels(regions, register);
            return grouped(
                    regions.size(),
                    i -> SizeClass.find(population.applyAsDouble(regions.get(i)))
                            .map(size -> levels.word(regions.get(i)) + ", " + size.title()));
        }
    }

    /**
     * Named regions.
     *
     * @param name what the group is called
     * @param keys its members
     */
    record Listed(String name, List<RegionKey> keys) implements Peers {
        public Listed {
            keys = List.copyOf(keys);
        }

        @Override
        public List<PeerGroup> groups(
                List<Region> regions, RegionRegister register, ToDoubleFunction<Region> population) {
            Set<RegionKey> members = new LinkedHashSet<>(keys);
            return grouped(
                    regions.size(), i -> members.contains(regions.get(i).key()) ? Optional.of(name) : Optional.empty());
        }
    }

    private static List<PeerGroup> grouped(int regions, IntFunction<Optional<String>> name) {
        Map<String, IntStream.Builder> members = new LinkedHashMap<>();
        for (int region = 0; region < regions; region++) {
            int member = region;
            name.apply(region)
                    .ifPresent(group -> members.computeIfAbsent(group, created -> IntStream.builder())
                            .add(member));
        }
        return members.entrySet().stream()
                .map(group -> new PeerGroup(
                        group.getKey(), group.getValue().build().boxed().toList()))
                .toList();
    }
}
