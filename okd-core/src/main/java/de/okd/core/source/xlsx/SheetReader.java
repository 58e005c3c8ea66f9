package de.okd.core.source.xlsx;

import de.okd.core.source.xlsx.SheetRow.CellError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet, formulas by the value they had when the workbook was saved. */
final class SheetReader {
    private static final int MAX_MERGED = 100_000;
    private static final long MAX_CELLS = 50_000_000;

    private final XmlPart part;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private @Nullable Object[] cells = new Object[64];
    private long held;
    private int row;

    SheetReader(XmlPart part, SharedStrings strings, CellFormats formats, boolean from1904) {
        this.part = part;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    Sheet read(WorkbookIndex.SheetEntry entry) {
        while (part.next()) {
            if (part.isStart("row")) {
                readRow();
            } else if (part.isStart("mergeCell") && merged.size() < MAX_MERGED) {
                MergedCells.parse(String.valueOf(part.attribute("ref"))).ifPresent(merged::add);
            } else if (part.isStart("col") && part.isSet("hidden")) {
                hide(part.attribute("min"), part.attribute("max"));
            }
        }
        return new Sheet(entry.name(), entry.isHidden(), rows, merged, hiddenColumns);
    }

    private void hide(@Nullable String min, @Nullable String max) {
        int from = CellReference.row(String.valueOf(min));
        int to = Math.min(CellReference.row(String.valueOf(max)), CellReference.MAX_COLUMNS);
        for (int column = from; column > 0 && column <= to; column++) {
            hiddenColumns.add(column - 1);
        }
    }

    private void readRow() {
        String number = part.attribute("r");
        int next = number == null ? row + 1 : CellReference.row(number);
        if (next <= row) {
            throw part.refused("has the row \"" + number + "\" after row " + row);
        }
        row = next;
        boolean isHidden = part.isSet("hidden");
        int from = Integer.MAX_VALUE;
        int to = 0;
        int column = -1;
        while (part.next() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                column = column(column);
                Object value = value();
                if (value != null) {
                    put(column, value);
                    from = Math.min(from, column);
                    to = column + 1;
                }
            }
        }
        keep(isHidden, from, to);
    }

    private int column(int before) {
        String reference = part.attribute("r");
        int column = reference == null ? before + 1 : CellReference.column(reference);
        if (column <= before || column >= CellReference.MAX_COLUMNS) {
            throw part.refused("has the cell \"" + reference + "\" in row " + row + ", column " + (before + 2)
                    + " or a later one was expected, up to " + CellReference.letters(CellReference.MAX_COLUMNS - 1));
        }
        return column;
    }

    private void put(int column, Object value) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = value;
    }

    private void keep(boolean isHidden, int from, int to) {
        if (to > 0) {
            held += to - from;
            if (held > MAX_CELLS) {
                throw part.refused("has more than " + MAX_CELLS + " cells; save the sheet as CSV instead");
            }
            rows.add(new SheetRow(row, isHidden, from, Arrays.copyOfRange(cells, from, to)));
            Arrays.fill(cells, from, to, null);
        }
    }

    private @Nullable Object value() {
        String type = part.attribute("t");
        CellFormats.Format format = formats.ofStyle(part.attribute("s"));
        String text = null;
        boolean isFormula = false;
        while (part.next() && !part.isEnd("c")) {
            if (part.isStart("v") || part.isStart("is")) {
                text = part.text();
            } else if (part.isStart("f")) {
                isFormula = true;
            }
        }
        if (text == null || text.isEmpty()) {
            return isFormula && !"str".equals(type) ? new CellError("=") : null;
        }
        return value(type == null ? "n" : type, text, format);
    }

    private @Nullable Object value(String type, String text, CellFormats.Format format) {
        return switch (type) {
            case "n" -> CellValue.number(text, format, from1904);
            case "s" -> shared(text);
            case "b" -> "1".equals(text) || "true".equals(text);
            case "e" -> new CellError(text);
            case "str", "inlineStr", "d" -> CellValue.text(text);
            default -> throw part.refused("has a cell of the unknown type \"" + type + "\" in row " + row);
        };
    }

    private @Nullable Object shared(String number) {
        String text = strings.find(number);
        if (text == null) {
            throw part.refused("refers in row " + row + " to text number " + number + ", which the workbook lacks");
        }
        return CellValue.text(text);
    }
}
