package de.okd.core.export;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text as a workbook's cell can hold it. XML has no control characters; ECMA-376 (ST_Xstring) writes them as {@code
 * _x0001_}, and an underscore that only looks like such an escape as {@code _x005F_}.
 */
final class CellText {
    private static final Pattern UNSAFE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String escaped(String text) {
        return UNSAFE.matcher(text).replaceAll(CellText::escape);
    }

    private static String escape(MatchResult match) {
        return String.format(Locale.ROOT, "_x%04X_", (int) match.group().charAt(0));
    }
}
