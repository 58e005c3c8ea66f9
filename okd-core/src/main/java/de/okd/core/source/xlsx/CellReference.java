package de.okd.core.source.xlsx;

/** Addresses as workbooks write them: {@code A1} is row 1, column 0. */
final class CellReference {
    static final int MAX_COLUMNS = 16_384;
    static final int MAX_ROWS = 1_048_576;

    private CellReference() {}

    /** The column of an address, counted from 0; -1 if it is none or beyond {@link #MAX_COLUMNS}. */
    static int column(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z' && at < 4) {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        }
        return at > 0 && at < 4 && column <= MAX_COLUMNS ? column - 1 : -1;
    }

    /** The row of an address, counted from 1; -1 if it is none or beyond {@link #MAX_ROWS}. */
    static int row(String reference) {
        int at = 0;
        while (at < reference.length() && !isDigit(reference.charAt(at))) {
            at++;
        }
        int row = 0;
        for (int i = at; i < reference.length(); i++) {
            if (!isDigit(reference.charAt(i)) || row > MAX_ROWS) {
                return -1;
            }
            row = row * 10 + reference.charAt(i) - '0';
        }
        return row > 0 && row <= MAX_ROWS ? row : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@code A} for 0, {@code AA} for 26. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    static String of(int row, int column) {
        return letters(column) + row;
    }
}
