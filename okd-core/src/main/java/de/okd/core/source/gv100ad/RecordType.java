package de.okd.core.source.gv100ad;

import de.okd.core.region.Ars;
import de.okd.core.region.RegionKey;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of lines, and how each writes its key into the twelve characters that all have for it. */
enum RecordType {
    STATE("10", "(\\d{2}) {10}"),
    ADMINISTRATIVE_REGION("20", "(\\d{3}) {9}"),
    /** Planning regions of Baden-Württemberg, between administrative region and district. */
    PLANNING_REGION("30", "(\\d{4}) {8}"),
    DISTRICT("40", "(\\d{5}) {7}"),
    ASSOCIATION("50", "(\\d{5}) {3}(\\d{4})"),
    /** The municipality's number stands before the association's, other than in an ARS. */
    MUNICIPALITY("60", "(\\d{5})(\\d{3})(\\d{4})");

    private final String code;
    private final Pattern key;

    RecordType(String code, String key) {
        this.code = code;
        this.key = Pattern.compile(key);
    }

    static Optional<RecordType> find(String code) {
        for (RecordType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Empty if the field is none of this kind, and for planning regions, which have no ARS. */
    Optional<Ars> ars(String field) {
        Matcher digits = key.matcher(field);
        if (!digits.matches()) {
            return Optional.empty();
        }
        return Ars.find(
                switch (this) {
                    case MUNICIPALITY -> group(digits, 1) + group(digits, 3) + group(digits, 2);
                    case ASSOCIATION -> group(digits, 1) + group(digits, 2);
                    default -> group(digits, 1);
                });
    }

    /** A planning region is an area of its administrative region. */
    Optional<RegionKey> regionKey(String field) {
        if (this != PLANNING_REGION) {
            return ars(field).map(Ars::ags);
        }
        return Optional.of(key.matcher(field))
                .filter(Matcher::matches)
                .map(digits -> group(digits, 1))
                .flatMap(digits -> RegionKey.find(digits.substring(0, 3) + ":" + digits));
    }

    private static String group(Matcher digits, int number) {
        return Objects.requireNonNull(digits.group(number));
    }
}
