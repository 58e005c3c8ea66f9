package de.okd.core.source.csv;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the first bytes of a file say about how it writes its table.
 *
 * @param dialect how it writes
 * @param columns the names of its columns
 * @param titles the lines above the header, blank ones left out
 * @param findings what had to be assumed
 */
public record CsvDetection(CsvDialect dialect, List<String> columns, List<String> titles, List<Finding> findings) {
    static final List<Character> DELIMITERS = List.of(';', '\t', '|', ',');

    public CsvDetection {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
        findings = List.copyOf(findings);
    }

    /**
     * Looks for a table of at least two columns and two rows, the header included, among printable text.
     *
     * @param sample the first bytes
     * @param isWhole whether that is all there is; otherwise the last row may be cut and is not looked at
     * @param charset of the bytes, from {@link CsvCharset}
     * @param delimiters those to try
     * @param place for findings
     * @return empty if it is something else: prose, markup, a log, a binary file
     */
    static Optional<CsvDetection> find(
            byte[] sample, boolean isWhole, Charset charset, List<Character> delimiters, Place place) {
        CsvDialect start = CsvDialect.GERMAN.withCharset(charset);
        if (!start.isWide() && hasZero(sample)) {
            return Optional.empty();
        }
        return delimiters.stream()
                .flatMap(delimiter -> quoted(sample, isWhole, start, delimiter))
                .filter(SampleTable::isTable)
                .max(Comparator.comparing(SampleTable::coverage)
                        .thenComparing(
                                table -> -DELIMITERS.indexOf(table.dialect().delimiter())))
                .map(table -> of(table, place));
    }

    private static boolean hasZero(byte[] sample) {
        for (byte found : sample) {
            if (found == 0) {
                return true;
            }
        }
        return false;
    }

    /** With the usual quote, and before it with single quotes if those surround cells and double ones never do. */
    private static Stream<SampleTable> quoted(byte[] sample, boolean isWhole, CsvDialect start, char delimiter) {
        CsvDialect dialect = start.withQuote(CsvDialect.NO_QUOTE).withDelimiter(delimiter);
        SampleTable bare = new SampleTable(sample, isWhole, dialect);
        SampleTable usual = new SampleTable(sample, isWhole, dialect.withQuote('"'));
        return bare.cellsInside('\'') > 1 && bare.cellsInside('"') == 0
                ? Stream.of(new SampleTable(sample, isWhole, dialect.withQuote('\'')), usual)
                : Stream.of(usual);
    }

    private static CsvDetection of(SampleTable table, Place place) {
        int rows = HeaderRows.count(table);
        List<List<String>> header =
                table.body().subList(0, rows).stream().map(SampleRecord::cells).toList();
        List<String> columns = ColumnNames.of(header, table.width());
        CsvDialect dialect = table.dialect().withHeader(table.body().get(0).line(), rows);
        NumberDetection numbers = new NumberDetection(columns, table.rowsAfter(rows), dialect.delimiter());
        List<String> titles = table.titles().stream()
                .map(record -> String.join(" ", record.cells()).strip())
                .toList();
        return new CsvDetection(numbers.into(dialect), columns, titles, numbers.findings(place));
    }
}
