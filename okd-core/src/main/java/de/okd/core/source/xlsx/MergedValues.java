package de.okd.core.source.xlsx;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a table with texts repeated in every cell they were merged over. */
final class MergedValues {
    private static final int MAX_REPEATED = 5_000_000;

    private final Map<Long, Object> repeated = new HashMap<>();
    private final List<MergedCells> numbers = new ArrayList<>();

    /** Those of a table; what is merged beyond its right edge or below it is left out. */
    MergedValues(Sheet sheet, TableRegion region, Place place) {
        if (sheet.merged().isEmpty()) {
            return;
        }
        Map<Integer, SheetRow> rows = new HashMap<>();
        region.rows(sheet).forEach(row -> rows.put(row.number(), row));
        int last = sheet.rows().get(region.to() - 1).number();
        for (MergedCells cells : sheet.merged()) {
            SheetRow first = rows.get(cells.top());
            Object value = first == null ? null : first.cell(cells.left());
            if (value instanceof Double && cells.bottom() <= last) {
                numbers.add(cells);
            }
            if (value != null) {
                repeat(cells, value, last, region.right(), place);
            }
        }
    }

    private void repeat(MergedCells cells, Object value, int last, int right, Place place) {
        for (int row = cells.top(); row <= Math.min(cells.bottom(), last); row++) {
            for (int column = cells.left(); column <= Math.min(cells.right(), right - 1); column++) {
                repeated.put(key(row, column), value);
            }
            if (repeated.size() > MAX_REPEATED) {
                throw new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the workbook: its merged cells stand for more than " + MAX_REPEATED
                                + " cells. Unmerge them in an office program.",
                        place);
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    /** What a header shows in the cell. */
    @Nullable
    Object shown(SheetRow row, int column) {
        Object own = row.cell(column);
        return own == null && !repeated.isEmpty() ? repeated.get(key(row.number(), column)) : own;
    }

    /** As {@link #shown}, but numbers stay in their first cell: repeated, they would count twice. */
    @Nullable
    Object value(SheetRow row, int column) {
        Object own = row.cell(column);
        if (own != null || repeated.isEmpty()) {
            return own;
        }
        return repeated.get(key(row.number(), column)) instanceof String text ? text : null;
    }

    /** Those that hold a number. */
    List<MergedCells> numbers() {
        return numbers;
    }
}
