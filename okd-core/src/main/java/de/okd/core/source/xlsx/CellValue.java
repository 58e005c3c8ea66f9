package de.okd.core.source.xlsx;

import com.google.common.base.CharMatcher;
import de.okd.core.source.xlsx.SheetRow.CellError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes values of what cells hold. */
final class CellValue {
    static final CharMatcher BLANKS = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u2007\u202f"));
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final long SECONDS_OF_DAY = 86_400;

    private CellValue() {}

    /** The text, with the characters that XML has not (ECMA-376, ST_Xstring); null if it is blank. */
    static @Nullable Object text(String text) {
        String decoded = text.contains("_x") ? ESCAPED.matcher(text).replaceAll(CellValue::unescaped) : text;
        return BLANKS.matchesAllOf(decoded) ? null : decoded;
    }

    private static String unescaped(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    /** A number as its format shows it: a day, a moment, a key with leading zeros, or itself. */
    static Object number(String text, CellFormats.Format format, boolean from1904) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return new CellError(text);
        }
        char last = text.charAt(text.length() - 1);
        if (!Double.isFinite(number) || !(last == '.' || (last >= '0' && last <= '9'))) {
            return new CellError(text);
        }
        if (format.isDate() && number >= 1 && number <= LAST_DAY) {
            return date(number, from1904);
        }
        return format.digits() > 0 ? withZeros(number, format.digits()) : (Object) number;
    }

    /** Workbooks count days from 1900 as if that had been a leap year. */
    private static Object date(double number, boolean from1904) {
        long days = (long) number;
        long seconds = Math.round((number - days) * SECONDS_OF_DAY);
        LocalDate start = from1904 ? FIRST_1904 : days < 60 ? BEFORE_1900.plusDays(1) : BEFORE_1900;
        LocalDate day = start.plusDays(days + seconds / SECONDS_OF_DAY);
        long second = seconds % SECONDS_OF_DAY;
        return second == 0 ? day : LocalDateTime.of(day, LocalTime.ofSecondOfDay(second));
    }

    private static Object withZeros(double number, int digits) {
        if (number < 0 || number != Math.rint(number) || number > 1e15) {
            return number;
        }
        String text = Long.toString((long) number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
