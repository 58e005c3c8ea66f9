package de.okd.geo.io.feature;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The attribute that holds the official keys: AGS, ARS or RS as the official maps call it, else the one whose values are
 * official keys.
 *
 * @param findings that it was told by its values, if it was
 */
record KeyColumn(String name, List<Finding> findings) {
    private static final List<String> OFFICIAL = List.of("AGS", "ARS", "RS");
    private static final Pattern SPEAKING = Pattern.compile("(?i).*(ags|ars|gkz|schl|key|kennz|region).*");
    private static final double MOST = 0.9;

    /** @throws OkdException {@code INVALID_LAYOUT} if no attribute holds region keys */
    static KeyColumn of(FeatureSet set, Place place) {
        List<String> columns = set.columns();
        return OFFICIAL.stream()
                .flatMap(name -> RegionAttributes.findColumn(name, columns).stream())
                .findFirst()
                .map(name -> new KeyColumn(name, List.of()))
                .or(() -> findByContent(set, columns, place))
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not tell which region a polygon is: the attributes are "
                                + (columns.isEmpty() ? "none at all" : String.join(", ", columns))
                                + ", expected one named AGS, ARS or RS, or one full of official keys of 2, 5, 8 or 12 digits."
                                + " Rename the attribute that holds them, and keep their leading zeros.",
                        place));
    }

    private static Optional<KeyColumn> findByContent(FeatureSet set, List<String> columns, Place place) {
        return columns.stream()
                .filter(column -> holdsKeys(column, set.features()))
                .min(Comparator.comparing((String column) -> !isSpeaking(column)))
                .map(column -> new KeyColumn(column, List.of(assumed(column, place))));
    }

    private static boolean isSpeaking(String column) {
        return SPEAKING.matcher(column).matches();
    }

    /** Numbers are taken for keys only where the name says so: 10115 may be inhabitants. */
    private static boolean holdsKeys(String column, List<Feature> features) {
        Set<RegionKey> distinct = new HashSet<>();
        int keys = 0;
        for (Feature feature : features) {
            boolean mayBe = isSpeaking(column) || feature.attributes().get(column) instanceof String;
            Optional<RegionKey> key =
                    mayBe ? RegionKey.find(RegionAttributes.keyText(feature, column)) : Optional.empty();
            key.ifPresent(distinct::add);
            keys += key.isPresent() ? 1 : 0;
        }
        return keys > 0 && keys >= MOST * features.size() && 2 * distinct.size() >= keys;
    }

    private static Finding assumed(String column, Place place) {
        return new Finding(
                Finding.Code.ASSUMED,
                "No attribute is named AGS, ARS or RS; the official keys were taken from \"" + column
                        + "\", whose values look like them.",
                place);
    }
}
