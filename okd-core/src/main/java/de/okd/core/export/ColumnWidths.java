package de.okd.core.export;

import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** Columns as wide as the longest text seen before the first rows leave the memory, within reason. */
final class ColumnWidths {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private final Map<Integer, Integer> lengths = new TreeMap<>();
    private boolean isApplied;

    void see(int column, int length) {
        if (!isApplied) {
            lengths.merge(column, length, Math::max);
        }
    }

    /** Widths stand before the rows in the file, so only the first call counts. */
    void apply(Worksheet sheet) {
        if (!isApplied) {
            lengths.forEach((column, length) -> sheet.width(column, Math.min(Math.max(length + 2, NARROWEST), WIDEST)));
            isApplied = true;
        }
    }
}
