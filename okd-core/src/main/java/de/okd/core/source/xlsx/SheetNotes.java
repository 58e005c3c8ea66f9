package de.okd.core.source.xlsx;

import com.google.common.primitives.ImmutableIntArray;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.FindingLog;
import de.okd.core.source.xlsx.SheetRow.CellError;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what a sheet holds beside plain data, so that nothing is lost and nothing surprises. */
final class SheetNotes {

    private static final Pattern ATTRIBUTION = Pattern.compile("(?:©|\\(c\\)|\\(C\\)|Quelle:).*");

    private final Sheet sheet;
    private final Place place;
    private final FindingLog findings;

    SheetNotes(Sheet sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
        this.findings = new FindingLog(place);
    }

    /** The copyright notice or the source among the texts beside a table; empty if there is none. */
    static String attribution(String beside) {
        Matcher notice = ATTRIBUTION.matcher(beside);
        return notice.find() ? notice.group().strip() : "";
    }

    List<Finding> findings() {
        return findings.findings();
    }

    private void add(Finding.Code code, String message, int row) {
        findings.add(new Finding(code, "Sheet \"" + sheet.name() + "\", " + message, place.atLine(row)));
    }

    /** Titles, footnotes, and further tables. */
    void outside(TableRegion region) {
        List<SheetRow> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i < region.from() || i >= region.to()) {
                outside(rows.get(i), i < region.from());
            }
        }
    }

    private void outside(SheetRow row, boolean isAbove) {
        String text = Arrays.stream(row.cells())
                .filter(Objects::nonNull)
                .map(cell -> String.valueOf(HeaderRows.text(cell)))
                .collect(Collectors.joining(" | "));
        add(
                Finding.Code.TEXT_BESIDE_TABLE,
                "row " + row.number() + " " + (isAbove ? "above" : "below") + " the table: " + text,
                row.number());
    }

    void header(TableRegion region, int count) {
        int first = sheet.rows().get(region.from()).number();
        if (count == 0) {
            add(
                    Finding.Code.ASSUMED,
                    "row " + first + ": the table starts with data and has no header; its columns are called by their"
                            + " letters.",
                    first);
        }
    }

    void hidden(TableRegion region, ImmutableIntArray positions) {
        if (sheet.isHidden()) {
            add(Finding.Code.HIDDEN_CONTENT, "the whole sheet is hidden; it was read all the same.", 0);
        }
        String rows = region.rows(sheet).stream()
                .filter(SheetRow::isHidden)
                .map(row -> String.valueOf(row.number()))
                .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            add(Finding.Code.HIDDEN_CONTENT, "hidden rows, read all the same: " + rows + ".", 0);
        }
        String columns = positions.stream()
                .filter(sheet.hiddenColumns()::contains)
                .mapToObj(CellReference::letters)
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            add(Finding.Code.HIDDEN_CONTENT, "hidden columns, read all the same: " + columns + ".", 0);
        }
    }

    void merged(List<MergedCells> numbers) {
        for (MergedCells cells : numbers) {
            add(
                    Finding.Code.ASSUMED,
                    cells + " are merged over one number; it was taken for " + cells.first() + " only.",
                    cells.top());
        }
    }

    void errors(List<SheetRow> rows, ImmutableIntArray positions, List<String> columns) {
        for (SheetRow row : rows) {
            for (int i = 0; i < positions.length(); i++) {
                if (row.cell(positions.get(i)) instanceof CellError error) {
                    error(error, row.number(), positions.get(i), columns.get(i));
                }
            }
        }
    }

    private void error(CellError error, int row, int column, String name) {
        String found = error.sign().equals("=")
                ? "a formula that was never calculated"
                : "\"" + error.sign() + "\" instead of a value";
        findings.add(new Finding(
                Finding.Code.FORMULA_ERROR,
                "Sheet \"" + sheet.name() + "\", cell " + CellReference.of(row, column) + ", column \"" + name + "\": "
                        + found + "; the cell was left empty.",
                place.atLine(row).atColumn(column + 1)));
    }
}
