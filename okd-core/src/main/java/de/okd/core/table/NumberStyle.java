package de.okd.core.table;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and dates are shown to readers. All digits of a number are shown, none is invented. */
public enum NumberStyle {
    /** {@code 1234.5}, {@code -3}, {@code 2015-12-31}. */
    PLAIN("1234.5"),
    /** {@code 1.234,5}, {@code −3}, {@code 31.12.2015}. */
    GERMAN("1.234,5");

    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final String example;

    NumberStyle(String example) {
        this.example = example;
    }

    /** A number as this style writes it. */
    public String example() {
        return example;
    }

    /** A cell as text; empty where there is none. */
    public String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number number) {
            return number(BigDecimal.valueOf(number.doubleValue()), cell);
        }
        boolean isGermanDate = this == GERMAN && cell instanceof LocalDate;
        return isGermanDate ? GERMAN_DATE.format((LocalDate) cell) : cell.toString();
    }

    private String number(BigDecimal decimal, Object cell) {
        String plain = cell instanceof Long ? cell.toString() : trimmed(decimal.toPlainString());
        return this == PLAIN ? plain : german(plain);
    }

    /** {@code 3.0} is the number 3. */
    private static String trimmed(String plain) {
        String digits = plain.contains(".") ? CharMatcher.is('0').trimTrailingFrom(plain) : plain;
        String trimmed = CharMatcher.is('.').trimTrailingFrom(digits);
        return trimmed.equals("-0") ? "0" : trimmed;
    }

    private static String german(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".").replace('-', '−') + fraction;
    }
}
