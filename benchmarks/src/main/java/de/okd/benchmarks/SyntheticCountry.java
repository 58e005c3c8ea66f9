package de.okd.benchmarks;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Regions as a municipal table of Germany lists them: municipalities, one independent city with a district key in each
 * state, and two city states.
 */
final class SyntheticCountry {
    private static final List<String> STATES =
            List.of("01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "15", "16");
    private static final List<String> CITY_STATES = List.of("02", "11");
    private static final int DISTRICTS = 28;

    private SyntheticCountry() {}

    /** As many regions as asked, at least 16. */
    static List<Region> listed(int count) {
        List<Region> regions = new ArrayList<>();
        CITY_STATES.forEach(key -> regions.add(region(key)));
        STATES.forEach(state -> regions.add(region(state + "101")));
        for (int i = 0; regions.size() < count; i++) {
            String state = STATES.get(i % STATES.size());
            int district = 102 + i / STATES.size() % DISTRICTS;
            int number = 1 + i / STATES.size() / DISTRICTS;
            regions.add(region(String.format(Locale.ROOT, "%s%03d%03d", state, district, number)));
        }
        return regions;
    }

    /** Districts, administrative regions, states and Germany, none of which the population lists. */
    static List<Region> upper() {
        Stream<String> districts = STATES.stream()
                .flatMap(state -> Stream.iterate(102, district -> district < 102 + DISTRICTS, district -> district + 1)
                        .map(district -> state + district));
        return Stream.of(districts, STATES.stream().map(state -> state + "1"), STATES.stream(), Stream.of("DG"))
                .flatMap(keys -> keys)
                .map(SyntheticCountry::region)
                .toList();
    }

    private static Region region(String key) {
        return new Region(RegionKey.parse(key), "Ort " + key);
    }
}
