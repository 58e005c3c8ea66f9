package de.okd.core.export;

import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import java.util.List;
import java.util.Optional;

/** Regions in the vocabularies of DCAT-AP.de. */
final class PoliticalGeocoding {
    private static final String GERMANY = "http://publications.europa.eu/resource/authority/country/DEU";
    private static final String VOCABULARY = "http://dcat-ap.de/def/politicalGeocoding/";

    private PoliticalGeocoding() {}

    /** The outermost of the regions, in order: a dataset with Germany, states and districts covers Germany. */
    static List<String> uris(List<RegionKey> regions) {
        return regions.stream()
                .filter(region -> regions.stream().noneMatch(other -> !other.equals(region) && region.isWithin(other)))
                .sorted()
                .flatMap(region -> findUri(region).stream())
                .toList();
    }

    /** Empty for associations and boroughs, which the vocabulary lacks. */
    private static Optional<String> findUri(RegionKey region) {
        if (region.level() == RegionLevel.COUNTRY) {
            return Optional.of(GERMANY);
        }
        return findList(region.level()).map(list -> VOCABULARY + list + "/" + region.value());
    }

    private static Optional<String> findList(RegionLevel level) {
        return switch (level) {
            case STATE -> Optional.of("stateKey");
            case ADMINISTRATIVE_REGION -> Optional.of("governmentDistrictKey");
            case DISTRICT -> Optional.of("districtKey");
            case MUNICIPALITY -> Optional.of("municipalityKey");
            default -> Optional.empty();
        };
    }
}
