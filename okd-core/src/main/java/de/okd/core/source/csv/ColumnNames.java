package de.okd.core.source.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One name a column from one or several header rows. */
final class ColumnNames {
    private static final String JOINT = " / ";

    private ColumnNames() {}

    /**
     * Stacked names are joined by {@code " / "}; in upper rows an empty cell continues the one to its left, as merged cells
     * come out of a spreadsheet. A name that occurs again is numbered, an empty one is called after its position.
     */
    static List<String> of(List<List<String>> header, int width) {
        List<Set<String>> parts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            parts.add(new LinkedHashSet<>());
        }
        for (int row = 0; row < header.size(); row++) {
            addTo(parts, header.get(row), row < header.size() - 1);
        }
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Set<String> part : parts) {
            names.add(unique(part, names.size() + 1, taken));
        }
        return List.copyOf(names);
    }

    private static void addTo(List<Set<String>> parts, List<String> cells, boolean isUpper) {
        String left = "";
        for (int column = 0; column < parts.size(); column++) {
            String cell = column < cells.size() ? cells.get(column) : "";
            left = cell.isEmpty() && isUpper ? left : cell;
            if (!left.isEmpty()) {
                parts.get(column).add(left);
            }
        }
    }

    private static String unique(Set<String> parts, int position, Set<String> taken) {
        String name = parts.isEmpty() ? "column " + position : String.join(JOINT, parts);
        String candidate = name;
        for (int again = 2; !taken.add(candidate); again++) {
            candidate = name + " (" + again + ")";
        }
        return candidate;
    }
}
