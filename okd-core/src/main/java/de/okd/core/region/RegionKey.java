package de.okd.core.region;

import static de.okd.core.region.RegionLevel.ADMINISTRATIVE_REGION;
import static de.okd.core.region.RegionLevel.ASSOCIATION;
import static de.okd.core.region.RegionLevel.BOROUGH;
import static de.okd.core.region.RegionLevel.COUNTRY;
import static de.okd.core.region.RegionLevel.CUSTOM_AREA;
import static de.okd.core.region.RegionLevel.DISTRICT;
import static de.okd.core.region.RegionLevel.GRID_CELL;
import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.region.RegionLevel.STATE;

import com.google.common.base.CharMatcher;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of a region, for example the official {@code 06440008} (AGS, Amtlicher Gemeindeschlüssel) of Friedberg (Hessen).
 *
 * <p>Keys nest by prefix: state 2 digits, administrative region 3, district 5, municipality 8; {@code DG} is Germany.
 * Joint municipalities have 7 digits in Rhineland-Palatinate and 8 (with a 4 in sixth place) in Lower Saxony; the keys of
 * their members are delivered with 10 and 11 digits and are reduced to the AGS. Twelve digits are an ARS
 * (Amtlicher Regionalschlüssel) and are reduced likewise; nine digits are the association of an {@link Ars}.
 *
 * <p>Two more kinds of regions have keys: custom areas, an official key and an id of their own as in
 * {@code 06440008:kernstadt}, and {@link GridCell grid cells}.
 *
 * @param value the canonical text; {@link #parse} of it gives the same key
 * @param level what the key names
 */
public record RegionKey(String value, RegionLevel level) implements Comparable<RegionKey> {
    public static final RegionKey GERMANY = new RegionKey("DG", COUNTRY);

    private static final String SYNTAX =
            "expected DG or 2, 3, 5, 7, 8, 9, 10, 11 or 12 digits beginning with a state 01 to 16, an area as"
                    + " 06440008:kernstadt (letters, digits, '-', '_' and '.' after the colon), or a grid cell as"
                    + " CRS3035RES1000mN2920000E4170000";
    private static final char AREA = ':';
    private static final Pattern AREA_ID = Pattern.compile("[\\p{L}0-9._-]+");

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
        int area = text.indexOf(AREA);
        if (area >= 0) {
            return findOfficial(text.substring(0, area)).flatMap(official -> area(official, text.substring(area + 1)));
        }
        return findOfficial(text).or(() -> GridCell.find(text).map(RegionKey::of));
    }

    private static Optional<RegionKey> findOfficial(String text) {
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
            case 7, 9 -> Optional.of(new RegionKey(text, ASSOCIATION));
            case 8 -> Optional.of(new RegionKey(text, isSamtgemeinde(text) ? ASSOCIATION : MUNICIPALITY));
            case 10, 11, 12 -> Optional.of(municipality(text.substring(0, 5), text.substring(text.length() - 3)));
            default -> Optional.empty();
        };
    }

    private static Optional<RegionKey> area(RegionKey official, String id) {
        return AREA_ID.matcher(id).matches()
                ? Optional.of(new RegionKey(official.value + AREA + id, CUSTOM_AREA))
                : Optional.empty();
    }

    /** The key of a grid cell. */
    public static RegionKey of(GridCell cell) {
        return new RegionKey(cell.toString(), GRID_CELL);
    }

    /**
     * The key of a custom area.
     *
     * @param official the region it lies in
     * @param id letters, digits, {@code -}, {@code _} and {@code .}
     * @throws OkdException {@code INVALID_REGION_KEY} for an id with anything else or inside another custom area
     */
    public static RegionKey of(RegionKey official, String id) {
        return parse(official.value + AREA + id);
    }

    private static RegionKey municipality(String district, String number) {
        return new RegionKey(district + number, MUNICIPALITY);
    }

    private static boolean hasState(String text) {
        int state = (text.charAt(0) - '0') * 10 + text.charAt(1) - '0';
        return state >= 1 && state <= 16;
    }

    private static boolean isBorough(String fiveDigits) {
        return isInCityState(fiveDigits) && !fiveDigits.endsWith("000");
    }

    /** Berlin or Hamburg; Bremen has two cities, and both have keys of their own. */
    private static boolean isInCityState(String digits) {
        return digits.startsWith("11") || digits.startsWith("02");
    }

    private static boolean isSamtgemeinde(String eightDigits) {
        return eightDigits.startsWith("03") && eightDigits.charAt(5) == '4';
    }

    /**
     * Whether this region lies in {@code other} (or is it), judged by the keys alone: which association a municipality is
     * in, and which region a grid cell, they do not say.
     */
    public boolean isWithin(RegionKey other) {
        return switch (other.level) {
            case COUNTRY -> true;
            case ASSOCIATION, MUNICIPALITY, CUSTOM_AREA, GRID_CELL -> isOrIsAreaOf(other);
            case STATE, ADMINISTRATIVE_REGION, DISTRICT, BOROUGH -> value.startsWith(other.value);
        };
    }

    private boolean isOrIsAreaOf(RegionKey other) {
        return equals(other) || (level == CUSTOM_AREA && value.startsWith(other.value + AREA));
    }

    /**
     * The region this one lies in, judged by the key alone, nearest first: a municipality's district, then its
     * administrative region where the state has any, its state, Germany. A custom area lies in the region before its
     * colon. Empty for Germany.
     */
    public Optional<RegionKey> findParent() {
        return switch (level) {
            case COUNTRY -> Optional.empty();
            case STATE, GRID_CELL -> Optional.of(GERMANY);
            case DISTRICT -> findOfficial(value.substring(0, value.charAt(2) == '0' ? 2 : 3));
            case ADMINISTRATIVE_REGION, BOROUGH -> findOfficial(value.substring(0, 2));
            case ASSOCIATION, MUNICIPALITY -> findOfficial(value.substring(0, 5));
            case CUSTOM_AREA -> findOfficial(value.substring(0, value.indexOf(AREA)));
        };
    }

    /** The key this region has as a municipality: an independent city or city state delivered as {@code 06411} or {@code 02}. */
    public RegionKey asMunicipality() {
        return level == DISTRICT || level == STATE
                ? new RegionKey((value + "000000").substring(0, 8), MUNICIPALITY)
                : this;
    }

    /**
     * The key under which official tables list this region: an independent city {@code 06411000} as {@code 06411}, a city
     * state {@code 02000000} or {@code 02000} as {@code 02}; every other as it is.
     */
    public RegionKey asTabulated() {
        if (isInCityState(value)) {
            return value.matches("..000(?:000)?") ? parse(value.substring(0, 2)) : this;
        }
        return level == MUNICIPALITY && value.endsWith("000") ? parse(value.substring(0, 5)) : this;
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
