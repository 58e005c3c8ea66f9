package de.okd.core.source.tabular;

import com.google.common.base.CharMatcher;
import de.okd.core.region.RegionKey;
import java.util.Optional;

/**
 * Reads the key in a cell. Spreadsheets take keys for numbers and drop the leading zero: a key whose length exists only
 * with it gets it back. Seven digits are a key of their own in Rhineland-Palatinate (07) alone.
 */
record RegionText(RegionKey key, boolean isRestored) {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    static Optional<RegionText> find(String text) {
        String compact = CharMatcher.whitespace().removeFrom(text);
        if (hasLostZero(compact)) {
            return RegionKey.find("0" + compact).map(key -> new RegionText(key, true));
        }
        return RegionKey.find(compact).map(key -> new RegionText(key, false));
    }

    private static boolean hasLostZero(String text) {
        return !text.startsWith("0")
                && DIGITS.matchesAllOf(text)
                && switch (text.length()) {
                    case 1, 4, 7, 11 -> true;
                    default -> false;
                };
    }
}
