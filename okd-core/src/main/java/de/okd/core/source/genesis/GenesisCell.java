package de.okd.core.source.genesis;

import de.okd.core.dataset.ObservationStatus;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a table cell: a number with decimal comma, bare or in brackets or with a trailing {@code r}, {@code p} or
 * {@code s}, or a sign. Plain integers, nearly all cells, are read without making a string.
 */
final class GenesisCell {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private static final int MAX_EXACT_DIGITS = 15;

    private double value;
    private ObservationStatus status = ObservationStatus.ABSENT;

    /** Reads the bytes; false if they are neither a number nor a sign. */
    boolean read(byte[] bytes, int from, int to) {
        if (readCount(bytes, from, to)) {
            return true;
        }
        if (to - from == 1 && bytes[from] == '-') {
            value = 0;
            status = ObservationStatus.ZERO;
            return true;
        }
        return readText(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip());
    }

    /** Plain digits, in one pass. */
    private boolean readCount(byte[] bytes, int from, int to) {
        long digits = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            digits = digits * 10 + digit;
        }
        value = digits;
        status = ObservationStatus.NORMAL;
        return to > from && to - from <= MAX_EXACT_DIGITS;
    }

    double value() {
        return value;
    }

    ObservationStatus status() {
        return status;
    }

    private boolean readText(String text) {
        Optional<ObservationStatus> sign = ObservationStatus.ofSign(text);
        if (sign.isPresent()) {
            status = sign.get();
            value = status == ObservationStatus.ZERO ? 0 : Double.NaN;
            return true;
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
        String number = text.substring(0, text.length() - 1).strip();
        return switch (text.charAt(text.length() - 1)) {
            case 'r' -> readMarked(number, ObservationStatus.REVISED);
            case 'p' -> readMarked(number, ObservationStatus.PROVISIONAL);
            case 's' -> readMarked(number, ObservationStatus.ESTIMATED);
            default -> false;
        };
    }

    private boolean readMarked(String text, ObservationStatus mark) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (!isNumber(bytes, 0, bytes.length)) {
            return false;
        }
        value = number(bytes, 0, bytes.length);
        status = mark;
        return true;
    }

    private static boolean isNumber(byte[] bytes, int from, int to) {
        int digits = 0;
        int commas = 0;
        int first = from < to && bytes[from] == '-' ? from + 1 : from;
        for (int i = first; i < to; i++) {
            if (bytes[i] == ',' && digits > 0 && commas == 0) {
                commas++;
            } else if (bytes[i] >= '0' && bytes[i] <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && digits <= MAX_EXACT_DIGITS && bytes[to - 1] != ',';
    }

    /** Exact: up to 15 digits fit a double, and dividing by an exact power of ten rounds once. */
    private static double number(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        long digits = 0;
        int decimals = 0;
        boolean afterComma = false;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            if (bytes[i] == ',') {
                afterComma = true;
            } else {
                digits = digits * 10 + bytes[i] - '0';
                decimals += afterComma ? 1 : 0;
            }
        }
        double number = decimals < POWERS.length ? digits / POWERS[decimals] : digits / Math.pow(10, decimals);
        return negative ? -number : number;
    }
}
