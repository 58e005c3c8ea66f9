package de.okd.geo.io.shapefile;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dBase table.
 *
 * @param type as a letter: {@code C} text, {@code N} and {@code F} numbers, {@code D} days, {@code L} truth values
 * @param offset its position in the row, in bytes
 */
record DbfField(String name, char type, int offset, int length) {
    /** A cell without padding, with its type if it has the form for it; null if nothing but padding is there. */
    @Nullable
    Object value(byte[] row, Charset charset) {
        int start = offset;
        int end = offset + length;
        while (start < end && isPadding(row[start])) {
            start++;
        }
        while (start < end && isPadding(row[end - 1])) {
            end--;
        }
        return start == end ? null : typed(new String(row, start, end - start, charset));
    }

    /** In all charsets of such files bytes up to the blank are controls; most cells are mostly blanks. */
    private static boolean isPadding(byte sign) {
        return sign >= 0 && sign <= ' ';
    }

    private @Nullable Object typed(String text) {
        return switch (type) {
            case 'N', 'F' -> number(text);
            case 'D' -> day(text);
            case 'L' -> flag(text);
            default -> text;
        };
    }

    /** What is no number stays text; asterisks stand for one that did not fit. */
    private static @Nullable Object number(String text) {
        Long whole = Longs.tryParse(text.startsWith("+") ? text.substring(1) : text);
        if (whole != null) {
            return whole;
        }
        Double number = Doubles.tryParse(text);
        if (number != null) {
            return Double.isFinite(number) ? number : null;
        }
        return text.startsWith("*") ? null : text;
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static @Nullable Object flag(String text) {
        return switch (text) {
            case "T", "t", "Y", "y", "J", "j" -> true;
            case "F", "f", "N", "n" -> false;
            default -> null;
        };
    }
}
