package de.okd.core.internal.duckdb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns from all cells of a column which SQL type holds them without loss. Text becomes a number only where the number
 * prints as the same text (whole numbers), or means the same in every notation (decimals with one separator that cannot
 * group thousands). A key with a leading zero stays text.
 */
final class CellTyping {
    private static final int DECIMAL_DIGITS = 38;
    private static final long EXACT_IN_DOUBLE = 1L << 53;
    private static final double PLAIN_BELOW = 1e15;

    /** What a cell is; {@code POINT} and {@code COMMA} are text that looks like a decimal number. */
    private enum Form {
        BOOLEAN,
        DATE,
        TIMESTAMP,
        WHOLE,
        REAL,
        EXACT,
        POINT,
        COMMA,
        TEXT
    }

    private final Set<Form> seen = EnumSet.noneOf(Form.class);
    private int digits;
    private int scale;
    private long largest;
    private boolean separatorGroupsThousands = true;

    /** The text that stands for the cell until the type is known; casting it gives the cell's value. */
    @Nullable
    String text(@Nullable Object cell) {
        if (cell == null) {
            return null;
        }
        if (cell instanceof String text) {
            if (!seen.contains(Form.TEXT)) {
                learn(text);
            }
            return text;
        }
        return typed(cell);
    }

    private String typed(Object cell) {
        if (cell instanceof Double number) {
            seen.add(Form.REAL);
            return plain(number);
        }
        if (cell instanceof BigDecimal number) {
            exact(number, Form.EXACT);
            return number.toPlainString();
        }
        if (cell instanceof Long number) {
            whole(number);
        } else {
            seen.add(other(cell));
        }
        return cell.toString();
    }

    private static Form other(Object cell) {
        if (cell instanceof Boolean) {
            return Form.BOOLEAN;
        }
        if (cell instanceof LocalDate) {
            return Form.DATE;
        }
        return cell instanceof LocalDateTime ? Form.TIMESTAMP : Form.TEXT;
    }

    private static String plain(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < PLAIN_BELOW;
        boolean negativeZero = number == 0 && 1 / number < 0;
        return whole && !negativeZero ? Long.toString((long) number) : Double.toString(number);
    }

    private void learn(String text) {
        int separator = NumberText.separator(text);
        if (separator == NumberText.NO_NUMBER) {
            seen.add(Form.TEXT);
        } else if (separator != NumberText.WHOLE) {
            separatorGroupsThousands &= text.length() - separator - 1 == 3;
            exact(new BigDecimal(text.replace(',', '.')), text.charAt(separator) == ',' ? Form.COMMA : Form.POINT);
        } else if (text.length() <= 18) {
            whole(Long.parseLong(text));
        } else {
            exact(new BigDecimal(text), Form.EXACT);
        }
    }

    private void whole(long number) {
        seen.add(Form.WHOLE);
        largest = Math.max(largest, number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number));
        digits = Math.max(digits, BigDecimal.valueOf(number).precision());
    }

    private void exact(BigDecimal number, Form form) {
        seen.add(form);
        digits = Math.max(digits, number.precision() - number.scale());
        scale = Math.max(scale, number.scale());
    }

    /** The SQL expression that makes a value of the column's final type of the texts. */
    String cast(String column) {
        String type = type();
        if (type.equals("VARCHAR")) {
            return column;
        }
        String text = seen.contains(Form.COMMA) ? "replace(" + column + ", ',', '.')" : column;
        return "CAST(" + text + " AS " + type + ")";
    }

    private String type() {
        if (isOnly(Form.WHOLE)) {
            return "BIGINT";
        }
        if (isOnly(Form.WHOLE, Form.REAL)) {
            return largest <= EXACT_IN_DOUBLE ? "DOUBLE" : "VARCHAR";
        }
        if (isOnly(Form.WHOLE, Form.EXACT)) {
            return decimal();
        }
        if (isOnly(Form.WHOLE, Form.COMMA) || isOnly(Form.WHOLE, Form.POINT)) {
            return separatorGroupsThousands ? "VARCHAR" : decimal();
        }
        if (isOnly(Form.BOOLEAN)) {
            return "BOOLEAN";
        }
        if (isOnly(Form.DATE)) {
            return "DATE";
        }
        return isOnly(Form.DATE, Form.TIMESTAMP) ? "TIMESTAMP" : "VARCHAR";
    }

    private boolean isOnly(Form... forms) {
        return !seen.isEmpty() && Set.of(forms).containsAll(seen);
    }

    private String decimal() {
        int width = Math.max(digits, 1) + scale;
        return width <= DECIMAL_DIGITS ? "DECIMAL(" + width + ", " + scale + ")" : "VARCHAR";
    }
}
