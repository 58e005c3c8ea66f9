package de.okd.core.source.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where on a sheet the table is.
 *
 * @param from the first of its rows among those of the sheet
 * @param to after the last
 * @param left the first column, counted from 0
 * @param right after the last
 */
record TableRegion(int from, int to, int left, int right) {

    /** The block with the most cells in rows of several, without titles and footnotes; empty if the sheet holds none. */
    static Optional<TableRegion> find(Sheet sheet) {
        List<TableRegion> blocks = blocks(sheet.rows());
        int best = -1;
        long most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            long cells = blocks.get(i).cells(sheet);
            if (cells > most) {
                most = cells;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        TableRegion joined = new RegionGrowth(sheet).grow(blocks, best);
        TableRegion trimmed = joined.withoutFootnotes(sheet).withoutTitles(sheet);
        return trimmed.to - trimmed.from < 2 ? Optional.empty() : Optional.of(trimmed);
    }

    /** Runs of rows without an empty one between them. */
    private static List<TableRegion> blocks(List<SheetRow> rows) {
        List<TableRegion> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).number() > rows.get(i - 1).number() + 1) {
                blocks.add(of(rows, from, i));
                from = i;
            }
        }
        return blocks;
    }

    /** As wide as those rows that have several cells. */
    static TableRegion of(List<SheetRow> rows, int from, int to) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (SheetRow row : rows.subList(from, to)) {
            if (row.filled() > 1) {
                left = Math.min(left, row.first());
                right = Math.max(right, row.end());
            }
        }
        return new TableRegion(from, to, Math.min(left, right), right);
    }

    /** How many cells are in rows of several. */
    long cells(Sheet sheet) {
        return rows(sheet).stream()
                .mapToLong(SheetRow::filled)
                .filter(filled -> filled > 1)
                .sum();
    }

    int width() {
        return right - left;
    }

    List<SheetRow> rows(Sheet sheet) {
        return sheet.rows().subList(from, to);
    }

    boolean holds(TableRegion other) {
        return left <= other.left && other.right <= right;
    }

    private TableRegion withoutTitles(Sheet sheet) {
        int first = from;
        while (first < to && isTitle(sheet, sheet.rows().get(first))) {
            first++;
        }
        return of(sheet.rows(), first, to);
    }

    /** Few cells, the first of them in the first column or across the whole table. */
    private boolean isTitle(Sheet sheet, SheetRow row) {
        boolean few = row.filled() == 1 || (width() > 3 && row.filled() * 3 <= width());
        return few && row.first() <= left && !spansColumns(sheet, row);
    }

    private boolean spansColumns(Sheet sheet, SheetRow row) {
        return sheet.merged().stream()
                .anyMatch(merged -> merged.top() == row.number()
                        && merged.spansColumns()
                        && merged.left() > left
                        && merged.right() < right);
    }

    private TableRegion withoutFootnotes(Sheet sheet) {
        int last = to;
        while (last > from && isFootnote(sheet.rows().get(last - 1))) {
            last--;
        }
        return of(sheet.rows(), from, last);
    }

    private boolean isFootnote(SheetRow row) {
        Object text = row.cells()[0];
        return row.filled() == 1 && row.first() <= left && text instanceof String && !new CellKind().isNumber(text);
    }
}
