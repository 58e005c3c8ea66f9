package de.okd.core.internal.duckdb;

/** Tells whether a text is a number written without anything superfluous: no leading zeros, no sign but minus. */
final class NumberText {
    static final int NO_NUMBER = -1;
    static final int WHOLE = 0;

    private NumberText() {}

    /** Where the decimal separator is; {@link #WHOLE} if there is none, {@link #NO_NUMBER} if the text is no number. */
    static int separator(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digits(text, start);
        boolean leadingZero = end > start + 1 && text.charAt(start) == '0';
        if (end == start || leadingZero) {
            return NO_NUMBER;
        }
        if (end == text.length()) {
            return text.equals("-0") ? NO_NUMBER : WHOLE;
        }
        boolean separator = text.charAt(end) == ',' || text.charAt(end) == '.';
        boolean decimals = end + 1 < text.length() && digits(text, end + 1) == text.length();
        return separator && decimals ? end : NO_NUMBER;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
