package de.okd.core.source.xlsx;

import com.google.common.primitives.ImmutableIntArray;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.packaged.NotedDescription;
import de.okd.core.source.tabular.LongLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sheet with the data of a workbook that OKD exported: nothing of its layout is to be found out.
 *
 * @param name of the sheet
 * @param description as it stands on the notes sheet
 */
record DescribedSheet(String name, SheetTable table, String description) {

    /** The description on a notes sheet; empty for every other sheet. */
    static Optional<String> findDescription(Sheet sheet) {
        StringBuilder description = new StringBuilder();
        if (sheet.name().equals(NotedDescription.SHEET)) {
            for (SheetRow row : sheet.rows()) {
                if (NotedDescription.NAME.equals(row.cell(0)) && row.cell(1) instanceof String part) {
                    description.append(part);
                }
            }
        }
        return description.isEmpty() ? Optional.empty() : Optional.of(description.toString());
    }

    /** The whole sheet as a table; empty if its first row is not the header of the long layout. */
    static Optional<SheetTable> findData(Sheet sheet, Place place) {
        List<String> columns =
                sheet.rows().isEmpty() ? List.of() : header(sheet.rows().get(0));
        if (!LongLayout.isLayoutOf(columns)) {
            return Optional.empty();
        }
        TableRegion region = TableRegion.of(sheet.rows(), 0, sheet.rows().size());
        return Optional.of(new SheetTable(
                columns,
                ImmutableIntArray.copyOf(IntStream.range(0, columns.size())),
                sheet.rows().subList(1, sheet.rows().size()),
                new MergedValues(sheet, region, place),
                List.of()));
    }

    private static List<String> header(SheetRow row) {
        return row.first() > 0
                ? List.of()
                : Arrays.stream(row.cells())
                        .map(cell -> cell instanceof String name ? name : "")
                        .toList();
    }

    SheetRows rows(List<Finding> findings) {
        return new SheetRows(table.with(findings));
    }
}
