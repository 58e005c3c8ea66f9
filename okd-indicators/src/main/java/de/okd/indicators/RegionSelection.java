package de.okd.indicators;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
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
}
