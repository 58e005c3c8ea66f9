package de.okd.indicators;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import java.util.Arrays;
import java.util.List;

/** Which regions to evaluate. */
public sealed interface RegionSelection {

    /** One region, for example {@code region("06440")}. */
    static RegionSelection region(String key) {
        return new One(RegionKey.parse(key));
    }

    /** All regions of a level inside another, for example {@code within("06440", MUNICIPALITY)}. */
    static RegionSelection within(String key, RegionLevel level) {
        return new Within(RegionKey.parse(key), level);
    }

    /**
     * An area of one's own, made up of regions: its numbers are the sums of theirs, its key is that of the smallest official
     * region around them and the name, {@code 06440:Nordkreis}.
     *
     * @param name letters, digits, {@code -}, {@code _} and {@code .}; anything else becomes {@code -} in the key
     * @throws IllegalArgumentException if there are no keys, or one lies within another and would be counted twice
     */
    static RegionSelection together(String name, String... keys) {
        return new Together(name, Arrays.stream(keys).map(RegionKey::parse).toList());
    }

    /** The regions meant, in the order of their keys. */
    List<Region> in(RegionRegister register);

    /** One region; it must be known. */
    record One(RegionKey key) implements RegionSelection {
        @Override
        public List<Region> in(RegionRegister register) {
            return List.of(register.region(key));
        }
    }

    /** All regions of a level inside another, which must be known. */
    record Within(RegionKey parent, RegionLevel level) implements RegionSelection {
        @Override
        public List<Region> in(RegionRegister register) {
            return register.within(register.region(parent).key(), level);
        }
    }

    /** Several regions as one; all must be known. */
    record Together(String name, List<RegionKey> members) implements RegionSelection {
        public Together {
            members = List.copyOf(members);
            if (members.isEmpty()) {
                throw new IllegalArgumentException("The area \"" + name + "\" needs at least one region");
            }
            for (int i = 0; i < members.size(); i++) {
                for (int j = 0; j < members.size(); j++) {
                    if (i != j && members.get(i).isWithin(members.get(j))) {
                        throw new IllegalArgumentException("The area \"" + name + "\" would count " + members.get(i)
                                + " twice: it lies within " + members.get(j));
                    }
                }
            }
        }

        /** The key the area is reported under. */
        public RegionKey key() {
            RegionKey around = members.get(0);
            while (!isAround(around)) {
                around = around.findParent().orElse(RegionKey.GERMANY);
            }
            return RegionKey.of(around, name.replaceAll("[^\\p{L}0-9._-]", "-"));
        }

        private boolean isAround(RegionKey wider) {
            return members.stream().allMatch(member -> member.isWithin(wider));
        }

        @Override
        public List<Region> in(RegionRegister register) {
            members.forEach(register::region);
            return List.of(new Region(key(), name));
        }
    }
}
