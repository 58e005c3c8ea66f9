package de.okd.geo.io.feature;

import de.okd.core.region.RegionKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the attributes say about the region of each feature. */
final class RegionAttributes {
    private static final List<String> NAMES =
            List.of("GEN", "NAME", "GEMEINDENAME", "GEMEINDE", "BEZEICHNUNG", "REGION_NAME");
    private static final String GEOFACTOR = "GF";

    private final String key;
    private final @Nullable String name;
    private final @Nullable String geofactor;

    /** @param key the name of the attribute with the region keys */
    RegionAttributes(String key, List<String> columns) {
        this.key = key;
        this.name = NAMES.stream()
                .flatMap(wanted -> findColumn(wanted, columns).stream())
                .filter(found -> !found.equals(key))
                .findFirst()
                .orElse(null);
        this.geofactor = findColumn(GEOFACTOR, columns).orElse(null);
    }

    /** The column of this name in any case of letters. */
    static Optional<String> findColumn(String name, List<String> columns) {
        return columns.stream().filter(column -> column.equalsIgnoreCase(name)).findFirst();
    }

    Optional<RegionKey> findKey(Feature feature) {
        return RegionKey.find(key(feature));
    }

    /** As delivered, except that a number gets back the leading zero it cannot hold. */
    String key(Feature feature) {
        return keyText(feature, key);
    }

    static String keyText(Feature feature, String column) {
        String delivered = text(feature, column);
        boolean isNumber = feature.attributes().get(column) instanceof Number;
        return isNumber && hasLostZero(delivered.length()) ? "0" + delivered : delivered;
    }

    private static boolean hasLostZero(int digits) {
        return digits == 1 || digits == 4 || digits == 7 || digits == 11;
    }

    /** The geographical name; the key where there is none. */
    String name(Feature feature) {
        String text = text(feature, name);
        return text.isEmpty() ? key(feature) : text;
    }

    /** The "Geofaktor" of the official maps, higher for land than for water; empty if there is none. */
    String geofactor(Feature feature) {
        return text(feature, geofactor);
    }

    private static String text(Feature feature, @Nullable String column) {
        Object value = column == null ? null : feature.attributes().get(column);
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value == null ? "" : value.toString().strip();
    }
}
