package de.okd.indicators.compare;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The level a region of a table is compared at. */
final class Levels {
    private static final RegionKey GERMANY = RegionKey.parse("DG");

    private final Set<RegionKey> asMunicipalities = new HashSet<>();

    Levels(List<Region> regions, RegionRegister register) {
        boolean hasMunicipalities =
                regions.stream().anyMatch(region -> region.key().level() == RegionLevel.MUNICIPALITY);
        if (hasMunicipalities) {
            register.within(GERMANY, RegionLevel.MUNICIPALITY).forEach(region -> asMunicipalities.add(region.key()));
        }
    }

    String word(Region region) {
        RegionLevel level = asMunicipalities.contains(region.key())
                ? RegionLevel.MUNICIPALITY
                : region.key().level();
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
