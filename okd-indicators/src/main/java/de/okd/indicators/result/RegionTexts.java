package de.okd.indicators.result;

import de.okd.core.region.Region;
import java.util.List;
import java.util.Locale;

/** The texts that tell regions in tables, made once. */
final class RegionTexts {
    static final List<String> NAMES = List.of("region", "region_name", "level");

    private final List<List<String>> texts;

    RegionTexts(List<Region> regions) {
        this.texts = List.of(
                regions.stream().map(region -> region.key().value()).toList(),
                regions.stream().map(Region::name).toList(),
                regions.stream()
                        .map(region -> region.key().level().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** @param column a position in {@link #NAMES} */
    String text(int column, int region) {
        return texts.get(column).get(region);
    }
}
