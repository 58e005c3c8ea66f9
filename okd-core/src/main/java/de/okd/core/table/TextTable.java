package de.okd.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as aligned text, for a console. */
final class TextTable {
    static final int ROWS = 40;
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private final Table table;
    private final NumberStyle style;

    TextTable(Table table, NumberStyle style) {
        this.table = table;
        this.style = style;
    }

    String text(int most) {
        int shown = Math.min(Math.max(0, most), table.rows());
        List<List<String>> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(cells(column, shown));
        }
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < shown + 2 && !columns.isEmpty(); line++) {
            int current = line;
            String joined = columns.stream().map(cells -> cells.get(current)).collect(Collectors.joining(GAP));
            text.append(joined.stripTrailing()).append('\n');
        }
        return text.append(note(shown)).append('\n').toString();
    }

    /** Name, rule and cells of a column, padded to the same width. */
    private List<String> cells(Column column, int shown) {
        List<String> cells = new ArrayList<>();
        cells.add(clipped(column.name()));
        for (int row = 0; row < shown; row++) {
            cells.add(clipped(style.text(column.cell(row))));
        }
        int width = cells.stream().mapToInt(TextTable::width).max().orElse(0);
        List<String> padded = new ArrayList<>();
        for (String cell : cells) {
            String blanks = " ".repeat(width - width(cell));
            padded.add(column.isNumeric() ? blanks + cell : cell + blanks);
        }
        padded.add(1, "-".repeat(width));
        return padded;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** One line: control characters become blanks, what is too long ends with an ellipsis. */
    private static String clipped(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}", " ");
        return width(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private String note(int shown) {
        int left = table.rows() - shown;
        String rows = table.rows() + (table.rows() == 1 ? " row" : " rows");
        String leftOut = left == 0 ? "" : ", of which " + left + " are left out here";
        return rows + leftOut + "; numbers as " + style.example();
    }
}
