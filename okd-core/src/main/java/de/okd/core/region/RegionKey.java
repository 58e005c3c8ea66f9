package de.okd.core.region;

import static de.okd.core.region.RegionLevel.ADMINISTRATIVE_REGION;
import static de.okd.core.region.RegionLevel.ASSOCIATION;
import static de.okd.core.region.RegionLevel.BOROUGH;
import static de.okd.core.region.RegionLevel.COUNTRY;
import static de.okd.core.region.RegionLevel.DISTRICT;
import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.region.RegionLevel.STATE;

import com.google.common.base.CharMatcher;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Optional;

/**
 * The official key of a region (AGS, Amtlicher Gemeindeschlüssel), for example {@code 06440008} for Friedberg (Hessen).
 *
 * <p>Keys nest by prefix: state 2 digits, administrative region 3, district 5, municipality 8; {@code DG} is Germany.
 * Joint municipalities have 7 digits in Rhineland-Palatinate and 8 (with a 4 in sixth place) in Lower Saxony; the keys of
 * their members are delivered with 10 and 11 digits and are reduced to the AGS. Twelve digits are an ARS
 * (Amtlicher Regionalschlüssel) and are reduced likewise.
 *
 * @param value the canonical text; {@link #parse} of it gives the same key
 * @param level what the key names
 */
public record RegionKey(String value, RegionLevel level) implements Comparable<RegionKey> {
    public static final RegionKey GERMANY = new RegionKey("DG", COUNTRY);

    private static final String SYNTAX =
            "expected DG or 2, 3, 5, 7, 8, 10, 11 or 12 digits beginning with a state 01 to 16";

    /**
     * Reads a key as the offices write it.
     *
     * @throws OkdException {@code INVALID_REGION_KEY} for any other number of digits or an unknown state
     */
    public static RegionKey parse(String text) {
        return find(text)
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_REGION_KEY, "\"" + text + "\" is not a region key: " + SYNTAX + "."));
    }

    /** Like {@link #parse}, but empty instead of an error. */
    public static Optional<RegionKey> find(String text) {
        if (text.equals(GERMANY.value)) {
            return Optional.of(GERMANY);
        }
        if (text.length() < 2 || !CharMatcher.inRange('0', '9').matchesAllOf(text) || !hasState(text)) {
            return Optional.empty();
        }
        return switch (text.length()) {
            case 2 -> Optional.of(new RegionKey(text, STATE));
            case 3 -> Optional.of(new RegionKey(text, ADMINISTRATIVE_REGION));
            case 5 -> Optional.of(new RegionKey(text, isBorough(text) ? BOROUGH : DISTRICT));
            case 7 -> Optional.of(new RegionKey(text, ASSOCIATION));
            case 8 -> Optional.of(new RegionKey(text, isSamtgemeinde(text) ? ASSOCIATION : MUNICIPALITY));
            case 10, 11, 12 -> Optional.of(municipality(text.substring(0, 5), text.substring(text.length() - 3)));
            default -> Optional.empty();
        };
    }

    private static RegionKey municipality(String district, String number) {
        return new RegionKey(district + number, MUNICIPALITY);
    }

    private static boolean hasState(String text) {
        int state = (text.charAt(0) - '0') * 10 + text.charAt(1) - '0';
        return state >= 1 && state <= 16;
    }

    private static boolean isBorough(String fiveDigits) {
        return (fiveDigits.startsWith("11") || fiveDigits.startsWith("02")) && !fiveDigits.endsWith("000");
    }

    private static boolean isSamtgemeinde(String eightDigits) {
        return eightDigits.startsWith("03") && eightDigits.charAt(5) == '4';
    }

    /** Whether this region lies in {@code other} (or is it), judged by the keys alone. */
    public boolean isWithin(RegionKey other) {
        return other.level == COUNTRY || value.startsWith(other.value);
    }

    /** The key this region has as a municipality: an independent city or city state delivered as {@code 06411} or {@code 02}. */
    public RegionKey asMunicipality() {
        return level == DISTRICT || level == STATE
                ? new RegionKey((value + "000000").substring(0, 8), MUNICIPALITY)
                : this;
    }

    @Override
    public int compareTo(RegionKey other) {
        boolean germany = this.equals(GERMANY);
        if (germany || other.equals(GERMANY)) {
            return Boolean.compare(!germany, !other.equals(GERMANY));
        }
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
