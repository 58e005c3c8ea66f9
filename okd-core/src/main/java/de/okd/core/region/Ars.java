package de.okd.core.region;

import com.google.common.base.CharMatcher;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Optional;

/**
 * An Amtlicher Regionalschlüssel: state 2 digits, administrative region 3, district 5, association 9, municipality 12. It
 * says what an AGS does not, the association a municipality belongs to; so an AGS follows from it, while the way back
 * needs {@link RegionRegister#findArs a register}.
 *
 * @param digits the canonical text; {@link #parse} of it gives the same
 */
public record Ars(String digits) implements Comparable<Ars> {
    private static final int ASSOCIATION = 9;
    private static final int MUNICIPALITY = 12;

    public Ars {
        if (!isArs(digits)) {
            throw new IllegalArgumentException(message(digits));
        }
    }

    /** @throws OkdException {@code INVALID_REGION_KEY} for any other number of digits or an unknown state */
    public static Ars parse(String text) {
        return find(text).orElseThrow(() -> new OkdException(ErrorCode.INVALID_REGION_KEY, message(text)));
    }

    /** Like {@link #parse}, but empty instead of an error. */
    public static Optional<Ars> find(String text) {
        return isArs(text) ? Optional.of(new Ars(text)) : Optional.empty();
    }

    private static boolean isArs(String text) {
        return switch (text.length()) {
            case 2, 3, 5, ASSOCIATION, MUNICIPALITY ->
                CharMatcher.inRange('0', '9').matchesAllOf(text)
                        && RegionKey.find(text.substring(0, 2)).isPresent();
            default -> false;
        };
    }

    private static String message(String text) {
        return "\"" + text + "\" is not an ARS: expected 2, 3, 5, 9 or 12 digits beginning with a state 01 to 16.";
    }

    public RegionLevel level() {
        return ags().level();
    }

    /** The AGS of the same region; an association, which has none, keeps its nine digits. */
    public RegionKey ags() {
        return RegionKey.parse(digits);
    }

    /** The association a municipality belongs to, or this association itself; none above. Municipalities outside any are their own. */
    public Optional<RegionKey> findAssociation() {
        return digits.length() < ASSOCIATION
                ? Optional.empty()
                : Optional.of(RegionKey.parse(digits.substring(0, ASSOCIATION)));
    }

    @Override
    public int compareTo(Ars other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
