package de.okd.core.source.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns of a sample follow from others, and which identify a row. */
final class SampleKeys {
    private SampleKeys() {}

    /** Whether rows with the same keys always have the same cell in the column. */
    static boolean dependsOn(SampleColumn column, List<SampleColumn> keys) {
        Map<List<@Nullable String>, String> known = new HashMap<>();
        for (int row = 0; row < column.cells().size(); row++) {
            String cell = String.valueOf(column.cells().get(row));
            String earlier = known.putIfAbsent(key(keys, row), cell);
            if (earlier != null && !earlier.equals(cell)) {
                return false;
            }
        }
        return true;
    }

    /** How many rows have the keys of an earlier one. */
    static int repeated(List<SampleColumn> keys, int rows) {
        Set<List<@Nullable String>> known = new HashSet<>();
        int repeated = 0;
        for (int row = 0; row < rows; row++) {
            repeated += known.add(key(keys, row)) ? 0 : 1;
        }
        return repeated;
    }

    private static List<@Nullable String> key(List<SampleColumn> keys, int row) {
        List<@Nullable String> key = new ArrayList<>();
        keys.forEach(column -> key.add(column.cells().get(row)));
        return key;
    }
}
