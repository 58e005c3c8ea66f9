package de.okd.core.source.csv;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.FindingLog;
import de.okd.core.source.Rows;
import de.okd.core.source.cell.Dictionary;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.ValueCell;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of delimited text, one at a time. A row with too few or too many cells, with text behind a closing quote or
 * with bytes that are no characters becomes a {@code ROW_REJECTED} finding; lines with one cell at the end are footnotes.
 */
final class CsvRows implements Rows {
    private static final int SHOWN = 80;

    private final CsvDialect dialect;
    private final Charset charset;
    private final RecordScanner records;
    private final CellCheck characters;
    private final Place place;
    private final FindingLog log;
    private final Footnotes footnotes;
    private final List<String> columns;
    private boolean isFirst;

    /**
     * @param in closed with the rows, and if the header cannot be read
     * @param known what was found before the rows were opened
     */
    CsvRows(InputStream in, CsvDialect dialect, Place place, List<Finding> known) {
        this.dialect = dialect;
        this.charset = dialect.cellCharset();
        this.place = place;
        this.log = new FindingLog(place);
        known.forEach(log::add);
        this.footnotes = new Footnotes(log, place);
        this.characters = new CellCheck(charset);
        this.records = CsvStream.records(in, dialect, place);
        try {
            CsvHeader header = CsvHeader.read(records, dialect, place);
            this.columns = header.columns();
            this.isFirst = header.isDataRowRead();
        } catch (RuntimeException e) {
            records.close();
            throw e;
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        while (isFirst || records.next()) {
            isFirst = false;
            if (isRow()) {
                return true;
            }
        }
        footnotes.end();
        return false;
    }

    private boolean isRow() {
        int last = records.cells() - 1;
        if (last == columns.size() - 1
                && !records.isEmpty(last)
                && records.malformedColumn() == 0
                && (records.isAscii() || characters.accept(records))) {
            footnotes.rowFollows();
            return true;
        }
        return isDoubtfulRow();
    }

    private boolean isDoubtfulRow() {
        int filled = lastFilled();
        if (filled < 0) {
            return isEmptyRow();
        }
        boolean isComplete = records.cells() == columns.size();
        if (filled == 0 && (isComplete ? Footnotes.isMarked(beginning()) : columns.size() > 1)) {
            footnotes.add(beginning(), line());
            return false;
        }
        footnotes.rowFollows();
        if (records.malformedColumn() > 0) {
            reject(records.malformedColumn(), "has text behind a closing quote");
        } else if (!isComplete) {
            reject(
                    Math.min(records.cells(), columns.size()) + 1,
                    "has " + records.cells() + " cells, the header has " + columns.size());
        } else if (!characters.accept(records)) {
            reject(characters.column(records), "has bytes that are no characters in " + dialect.charset());
        } else {
            return true;
        }
        return false;
    }

    private int lastFilled() {
        int column = records.cells() - 1;
        while (column >= 0 && isBlank(column)) {
            column--;
        }
        return column;
    }

    /** Really blank lines mean nothing; delimiters without cells are worth a word. */
    private boolean isEmptyRow() {
        if (records.cells() > 1) {
            log.add(new Finding(
                    Finding.Code.ASSUMED, "A row of empty cells was taken as a blank line.", place.atLine(line())));
        }
        return false;
    }

    private void reject(int column, String reason) {
        log.add(new Finding(
                Finding.Code.ROW_REJECTED,
                "The row was not read: it " + reason + ". It begins: " + beginning(),
                place.atLine(line()).atColumn(column)));
    }

    private String beginning() {
        return new String(records.beginning(SHOWN), charset);
    }

    @Override
    public int line() {
        return records.line();
    }

    private boolean isBlank(int column) {
        return cell(column) == null;
    }

    @Override
    public @Nullable Object cell(int column) {
        int to = records.to(column);
        int from = Blanks.skip(records.bytes(), records.from(column), to);
        if (from == to) {
            return null;
        }
        String cell = new String(records.bytes(), records.from(column), to - records.from(column), charset);
        return cell.isBlank() ? null : cell;
    }

    @Override
    public int number(int column, Dictionary dictionary) {
        byte[] bytes = records.bytes();
        int to = records.to(column);
        int from = Blanks.skip(bytes, records.from(column), to);
        to = Blanks.skipBack(bytes, from, to);
        if (from == to) {
            return -1;
        }
        if (Blanks.mayBeWide(bytes, from, to)) {
            String text = text(column);
            return text == null ? -1 : dictionary.number(text);
        }
        return dictionary.number(bytes, from, to);
    }

    @Override
    public boolean value(int column, ValueCell value) {
        byte[] bytes = records.bytes();
        int to = records.to(column);
        int from = Blanks.skip(bytes, records.from(column), to);
        to = Blanks.skipBack(bytes, from, to);
        return from < to && value.read(bytes, from, to);
    }

    @Override
    public Optional<NumberSyntax> findNumbers(int column) {
        return Optional.of(dialect.numbers(columns.get(column)));
    }

    @Override
    public List<Finding> findings() {
        return log.findings();
    }

    @Override
    public void close() {
        records.close();
    }
}
