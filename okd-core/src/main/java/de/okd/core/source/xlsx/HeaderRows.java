package de.okd.core.source.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the header rows of a table from its data: a header names columns of numbers, and holds none itself but years. */
final class HeaderRows {
    private static final int MAX_HEADER = 12;
    private static final int SAMPLE = 200;

    private final Sheet sheet;
    private final TableRegion region;
    private final MergedValues values;
    private final CellKind kind = new CellKind();
    private final List<SheetRow> rows;
    private final List<Integer> numeric = new ArrayList<>();

    HeaderRows(Sheet sheet, TableRegion region, MergedValues values) {
        this.sheet = sheet;
        this.region = region;
        this.values = values;
        this.rows = region.rows(sheet);
        for (int column = region.left(); column < region.right(); column++) {
            if (isNumeric(column)) {
                numeric.add(column);
            }
        }
    }

    /** Most of what the lower half of the table has in the column are numbers. */
    private boolean isNumeric(int column) {
        int numbers = 0;
        int filled = 0;
        for (SheetRow row : rows.subList(Math.max(rows.size() / 2, rows.size() - SAMPLE), rows.size())) {
            Object cell = row.cell(column);
            filled += cell == null ? 0 : 1;
            numbers += kind.isNumber(cell) ? 1 : 0;
        }
        return numbers > 0 && numbers * 2 > filled;
    }

    /** How many rows of the table are its header; 0 if it starts with data. */
    int count() {
        int count = numeric.isEmpty() ? 1 : 0;
        while (count < Math.min(MAX_HEADER, rows.size() - 1)
                && !numeric.isEmpty()
                && isHeader(rows.get(count), count == 0)) {
            count++;
        }
        return count == 0 ? 0 : withMerged(count);
    }

    private boolean isHeader(SheetRow row, boolean isFirst) {
        int years = 0;
        int filled = 0;
        for (int column : numeric) {
            Object cell = values.shown(row, column);
            if (kind.isObserved(cell)) {
                return false;
            }
            filled += cell == null ? 0 : 1;
            years += kind.year(cell) < 0 ? 0 : 1;
        }
        return isFirst || (filled > 0 && (years == 0 || namesNothingElse(row)));
    }

    /** Below the first header row, a row of years is a header only if it says nothing else, as rows of data do. */
    private boolean namesNothingElse(SheetRow row) {
        for (int column = region.left(); column < region.right(); column++) {
            Object cell = row.cell(column);
            if (cell != null && kind.year(cell) < 0) {
                return false;
            }
        }
        return true;
    }

    private int withMerged(int count) {
        int first = rows.get(0).number();
        int bottom = rows.get(count - 1).number();
        for (MergedCells cells : sheet.merged()) {
            boolean starts = cells.top() >= first && cells.top() <= bottom && cells.left() < region.right();
            if (starts && cells.bottom() < first + MAX_HEADER) {
                bottom = Math.max(bottom, cells.bottom());
            }
        }
        int end = count;
        while (end < rows.size() - 1 && rows.get(end).number() <= bottom) {
            end++;
        }
        return end;
    }

    /** What stands above a column, each text once. */
    List<String> path(int count, int column) {
        List<String> path = new ArrayList<>();
        for (SheetRow row : rows.subList(0, count)) {
            String text = text(values.shown(row, column));
            if (text != null && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    static @Nullable String text(@Nullable Object cell) {
        if (cell instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        if (cell instanceof SheetRow.CellError error) {
            return error.sign();
        }
        return cell == null
                ? null
                : CellValue.BLANKS.trimAndCollapseFrom(cell.toString(), ' ').replace("-\n", "");
    }
}
