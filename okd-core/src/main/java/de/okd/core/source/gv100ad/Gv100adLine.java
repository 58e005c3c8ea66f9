package de.okd.core.source.gv100ad;

import de.okd.core.region.Ars;
import de.okd.core.region.RegionKey;
import java.util.Optional;

/**
 * A line of known type and key; everything else is where the type's description puts it, counted in characters.
 *
 * @param number the physical line, counted from 1
 * @param text without line break
 */
record Gv100adLine(int number, String text, RecordType type, RegionKey key) {
    static final int KIND = 122;
    static final int AREA = 128;
    static final int POPULATION = 139;
    static final int MALE = 150;
    static final int NUMBER_WIDTH = 11;

    private static final int NAME = 22;
    private static final int SEAT = 72;
    private static final int POSTAL_CODE = 165;

    Optional<Ars> findArs() {
        return type.ars(keyField(text));
    }

    String name() {
        return field(text, NAME, SEAT).strip();
    }

    /** The two digits that say what the region is. */
    String kind() {
        return field(text, KIND, KIND + 2).strip();
    }

    String number(int from) {
        return field(text, from, from + NUMBER_WIDTH).strip();
    }

    /** Of the administration; asterisks behind it say that there are more. */
    String postalCode() {
        return field(text, POSTAL_CODE, POSTAL_CODE + 5).strip();
    }

    static String typeField(String line) {
        return field(line, 0, 2);
    }

    static String dateField(String line) {
        return field(line, 2, 10);
    }

    static String keyField(String line) {
        return field(line, 10, NAME);
    }

    /** Shorter or empty where the line ends before. */
    private static String field(String line, int from, int to) {
        return line.substring(Math.min(from, line.length()), Math.min(to, line.length()));
    }
}
