package de.okd.core.source.tabular;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.Arrays;

/** Numbers the combinations of a row's group and a value column that have an observation, in the order they occur. */
final class SliceNumbers {
    private static final int MOST = 1 << 20;

    private final int valueColumns;
    private final Place file;
    private int[] byCombination = {};
    private int[] combinations = new int[64];
    private int size;

    SliceNumbers(int valueColumns, Place file) {
        this.valueColumns = valueColumns;
        this.file = file;
    }

    int number(int group, int valueColumn) {
        int combination = group * valueColumns + valueColumn;
        if (combination >= byCombination.length) {
            int known = byCombination.length;
            byCombination = Arrays.copyOf(byCombination, Math.max(combination + 1, known * 2));
            Arrays.fill(byCombination, known, byCombination.length, -1);
        }
        if (byCombination[combination] < 0) {
            byCombination[combination] = add(combination);
        }
        return byCombination[combination];
    }

    private int add(int combination) {
        if (size == MOST) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the table as observations: it has more than " + MOST
                            + " combinations of period, codes"
                            + " and measure, so a column of it is no dimension. Leave that column out with without(...),"
                            + " or keep the rows as they are with records().",
                    file);
        }
        if (size == combinations.length) {
            combinations = Arrays.copyOf(combinations, size * 2);
        }
        combinations[size] = combination;
        return size++;
    }

    int size() {
        return size;
    }

    int group(int slice) {
        return combinations[slice] / valueColumns;
    }

    int valueColumn(int slice) {
        return combinations[slice] % valueColumns;
    }
}
