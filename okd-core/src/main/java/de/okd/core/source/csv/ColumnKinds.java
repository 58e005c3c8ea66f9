package de.okd.core.source.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which columns of a sample hold numbers. */
final class ColumnKinds {
    private static final double MOSTLY = 0.8;
    private static final Pattern NUMBER =
            Pattern.compile("\\(?[-+−]?\\d+(?:[.,\\s\\u00a0\\u202f]\\d+)*(?:[eE][-+]?\\d+)?\\)?\\s?[rps]?");
    private static final Pattern SIGN = Pattern.compile("[-–—−./xX•·]|\\.\\.\\.|…|nan|NaN");

    private final List<Integer> numeric = new ArrayList<>();

    ColumnKinds(List<List<String>> rows, int width) {
        for (int column = 0; column < width; column++) {
            if (isNumeric(rows, column)) {
                numeric.add(column);
            }
        }
    }

    private static boolean isNumeric(List<List<String>> rows, int column) {
        int filled = 0;
        int numbers = 0;
        int signs = 0;
        for (List<String> row : rows) {
            String cell = row.get(column);
            filled += cell.isEmpty() ? 0 : 1;
            numbers += isNumber(cell) ? 1 : 0;
            signs += SIGN.matcher(cell).matches() ? 1 : 0;
        }
        return numbers > 0 && numbers + signs >= MOSTLY * filled;
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** A number or one of the signs that stand for one. */
    static boolean isValue(String cell) {
        return isNumber(cell) || SIGN.matcher(cell).matches();
    }

    List<Integer> numeric() {
        return numeric;
    }
}
