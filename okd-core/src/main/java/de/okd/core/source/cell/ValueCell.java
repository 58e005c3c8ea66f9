package de.okd.core.source.cell;

import com.google.common.base.CharMatcher;
import de.okd.core.dataset.ObservationStatus;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table cell: a number, bare or in brackets or with a trailing {@code r}, {@code p} or {@code s}, or a sign. Plain
 * numbers, nearly all cells, are read without making a string.
 */
public final class ValueCell {
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final int MAX_EXACT_DIGITS = 15;
    private static final int MAX_LENGTH = 64;
    private static final CharMatcher BLANKS = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u2007\u202f"));

    private final NumberSyntax syntax;
    private final Charset charset;
    private final boolean hasSentinels;
    private final Pattern longDecimal;
    private double value;
    private ObservationStatus status = ObservationStatus.ABSENT;

    /** @param charset of the bytes to read */
    public ValueCell(NumberSyntax syntax, Charset charset) {
        this.syntax = syntax;
        this.charset = charset;
        this.hasSentinels = syntax.signs().keySet().stream().anyMatch(CharMatcher.inRange('0', '9')::matchesAnyOf);
        this.longDecimal = Pattern.compile("-?\\d+" + Pattern.quote(String.valueOf(syntax.decimal())) + "\\d+");
    }

    /** {@code NaN} exactly where the status has no value. */
    public double value() {
        return value;
    }

    public ObservationStatus status() {
        return status;
    }

    /** Takes a number that needs no reading, unless it is a sentinel. */
    public void set(double number) {
        if (hasSentinels && number == Math.rint(number)) {
            ObservationStatus sentinel = syntax.signs().get(Long.toString((long) number));
            if (sentinel != null) {
                sign(sentinel);
                return;
            }
        }
        value = number;
        status = ObservationStatus.NORMAL;
    }

    /** Reads the text; false if it is neither a number nor a sign. */
    public boolean read(String text) {
        byte[] bytes = text.getBytes(charset);
        return read(bytes, 0, bytes.length);
    }

    /** Reads the bytes; false if they are neither a number nor a sign. */
    public boolean read(byte[] bytes, int from, int to) {
        if (!hasSentinels && readNumber(bytes, from, to, ObservationStatus.NORMAL)) {
            return true;
        }
        if (to - from == 1 && bytes[from] == '-') {
            return sign(ObservationStatus.ZERO);
        }
        return to - from <= MAX_LENGTH && readText(BLANKS.trimFrom(new String(bytes, from, to - from, charset)));
    }

    private boolean sign(ObservationStatus sign) {
        status = sign;
        value = sign == ObservationStatus.ZERO ? 0 : Double.NaN;
        return true;
    }

    private boolean readText(String text) {
        Optional<ObservationStatus> sign =
                Optional.ofNullable(syntax.signs().get(text)).or(() -> ObservationStatus.ofSign(text));
        if (sign.isPresent()) {
            return sign(sign.get());
        }
        if (readMarked(text, ObservationStatus.NORMAL)) {
            return true;
        }
        if (text.length() > 2 && text.startsWith("(") && text.endsWith(")")) {
            return readMarked(text.substring(1, text.length() - 1), ObservationStatus.UNRELIABLE);
        }
        if (text.length() < 2) {
            return false;
        }
        String number = text.substring(0, text.length() - 1);
        return switch (text.charAt(text.length() - 1)) {
            case 'r' -> readMarked(number, ObservationStatus.REVISED);
            case 'p' -> readMarked(number, ObservationStatus.PROVISIONAL);
            case 's' -> readMarked(number, ObservationStatus.ESTIMATED);
            default -> false;
        };
    }

    private boolean readMarked(String text, ObservationStatus mark) {
        String plain = withoutBlanksBetweenGroups(BLANKS.trimFrom(text)).replace('−', '-');
        byte[] bytes = plain.getBytes(StandardCharsets.ISO_8859_1);
        return readNumber(bytes, 0, bytes.length, mark) || readLong(plain, mark);
    }

    /** {@code 1 234} is 1234, {@code 12 34} is two numbers. */
    private static String withoutBlanksBetweenGroups(String text) {
        if (BLANKS.matchesNoneOf(text)) {
            return text;
        }
        String[] groups = BLANKS.trimAndCollapseFrom(text, ' ').split(" ", -1);
        for (int i = 1; i < groups.length; i++) {
            boolean last = i == groups.length - 1;
            if (!groups[i].matches(last ? "\\d{3}(?:[.,]\\d+)?" : "\\d{3}")) {
                return text;
            }
        }
        return groups[0].matches("[-−]?\\d{1,3}") ? String.join("", groups) : text;
    }

    /** Digits, grouped by threes or not at all, and decimals; in one pass. */
    private boolean readNumber(byte[] bytes, int from, int to, ObservationStatus mark) {
        int first = from < to && bytes[from] == '-' ? from + 1 : from;
        long number = 0;
        int digits = 0;
        int decimals = -1;
        int group = -1;
        for (int i = first; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
                digits++;
                if (decimals >= 0) {
                    decimals++;
                } else if (group >= 0) {
                    group++;
                }
            } else if (bytes[i] == syntax.decimal() && decimals < 0 && digits > 0 && (group < 0 || group == 3)) {
                decimals = 0;
            } else if (bytes[i] == syntax.grouping()
                    && decimals < 0
                    && (group < 0 ? digits > 0 && digits <= 3 : group == 3)) {
                group = 0;
            } else {
                return false;
            }
        }
        if (digits == 0 || digits > MAX_EXACT_DIGITS || decimals == 0 || (decimals < 0 && group >= 0 && group != 3)) {
            return false;
        }
        double read = decimals > 0 ? number / POWERS[decimals] : number;
        value = first > from ? -read : read;
        status = mark;
        return true;
    }

    /** More digits than are exact: read only if they carry decimals, because a whole number must stay what it is. */
    private boolean readLong(String text, ObservationStatus mark) {
        if (text.length() > MAX_LENGTH || !longDecimal.matcher(text).matches()) {
            return false;
        }
        value = Double.parseDouble(text.replace(syntax.decimal(), '.'));
        status = mark;
        return true;
    }
}
