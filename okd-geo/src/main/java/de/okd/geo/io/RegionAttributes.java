package de.okd.geo.io;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the attribute table says about the region of each polygon. */
final class RegionAttributes {
    private static final List<String> KEYS = List.of("AGS", "ARS", "RS");
    private static final String NAME = "GEN";
    private static final String GEOFACTOR = "GF";

    private final DbfTable table;
    private final DbfCharset charset;
    private final DbfTable.Field key;

    /** @throws OkdException {@code INVALID_LAYOUT} if no field holds region keys */
    RegionAttributes(DbfTable table, DbfCharset charset, Place place) {
        this.table = table;
        this.charset = charset;
        this.key = KEYS.stream()
                .flatMap(name -> table.find(name).stream())
                .findFirst()
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not tell which region a polygon is: the fields are " + names(table)
                                + ", expected one named AGS, ARS or RS with the official key. Rename the field that "
                                + "holds it.",
                        place));
    }

    private static String names(DbfTable table) {
        return table.fields().stream().map(DbfTable.Field::name).collect(Collectors.joining(", "));
    }

    boolean isDeleted(int row) {
        return table.isDeleted(row);
    }

    /** As delivered, except that a field of numbers gets back the leading zero it cannot hold. */
    String key(int row) {
        String delivered = text(row, key);
        return key.type() != 'C' && hasLostZero(delivered.length()) ? "0" + delivered : delivered;
    }

    private static boolean hasLostZero(int digits) {
        return digits == 1 || digits == 4 || digits == 7 || digits == 11;
    }

    Optional<RegionKey> findKey(int row) {
        return RegionKey.find(key(row));
    }

    /** The geographical name; the key where there is none. */
    String name(int row) {
        return table.find(NAME)
                .map(field -> text(row, field))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> key(row));
    }

    /** The "Geofaktor" of the official maps, higher for land than for water; empty if there is none. */
    String geofactor(int row) {
        return table.find(GEOFACTOR).map(field -> text(row, field)).orElse("");
    }

    private String text(int row, DbfTable.Field field) {
        return table.text(row, field, charset.charset());
    }
}
