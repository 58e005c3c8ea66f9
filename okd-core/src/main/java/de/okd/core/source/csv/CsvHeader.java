package de.okd.core.source.csv;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the columns and the titles above.
 *
 * @param isDataRowRead whether reading came as far as the first data row, which says how many columns there are where
 *     header and rows disagree about empty ones at the end
 */
record CsvHeader(List<String> columns, List<String> titles, boolean isDataRowRead) {

    /** @throws OkdException {@code INVALID_LAYOUT} if the file ends before the header does */
    static CsvHeader read(RecordScanner records, CsvDialect dialect, Place place) {
        List<String> titles = new ArrayList<>();
        List<List<String>> header = new ArrayList<>();
        boolean more = records.next();
        for (; more; more = records.next()) {
            List<String> cells = Cells.of(records, dialect.cellCharset());
            if (records.line() < dialect.headerLine()) {
                titles.add(String.join(" ", cells).strip());
            } else if (header.size() < dialect.headerRows()) {
                header.add(cells);
            } else if (!Cells.isBlank(cells)) {
                break;
            }
        }
        if (header.size() < dialect.headerRows() || (dialect.headerRows() == 0 && !more)) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the table: it ends before its header in line " + dialect.headerLine() + ".",
                    place.atLine(dialect.headerLine()));
        }
        titles.removeIf(String::isEmpty);
        int width = width(header, more ? Cells.of(records, dialect.cellCharset()) : List.of());
        return new CsvHeader(ColumnNames.of(header, width), List.copyOf(titles), more);
    }

    /** That of the header, unless the first row has more or fewer cells only because of empty ones at the end. */
    private static int width(List<List<String>> header, List<String> row) {
        int wide = header.stream().mapToInt(List::size).max().orElse(row.size());
        int named = header.stream().mapToInt(Cells::filled).max().orElse(row.size());
        boolean onlyEmptyDiffer = row.size() > wide ? Cells.filled(row) <= wide : row.size() >= named;
        return row.size() > 1 && onlyEmptyDiffer ? row.size() : wide;
    }
}
