package de.okd.core.table;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A result as columns, and row by row: {@code for (Row row : table)}.
 *
 * @param columns of equal length
 */
public record Table(List<Column> columns) implements Iterable<Row> {
    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
            throw new IllegalArgumentException("The columns of a table must have the same length");
        }
    }

    /** How many rows there are. */
    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    /** The same table row by row, from the first row on. */
    public TableRows stream() {
        return new ColumnRows(this);
    }

    /** @throws OkdException {@code UNKNOWN_NAME} for a name the table lacks */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private OkdException unknown(String name) {
        List<String> names = columns.stream().map(Column::name).toList();
        return new OkdException(
                ErrorCode.UNKNOWN_NAME,
                "The table has no column \"" + name + "\"; its columns are " + String.join(", ", names) + "."
                        + Suggestion.didYouMean(name, names));
    }

    /** @param number counted from 0 */
    public Row row(int number) {
        if (number < 0 || number >= rows()) {
            throw new IllegalArgumentException("There is no row " + number + " among " + rows());
        }
        return new Row(this, number);
    }

    @Override
    public Iterator<Row> iterator() {
        return IntStream.range(0, rows())
                .mapToObj(number -> new Row(this, number))
                .iterator();
    }

    /**
     * The same table for readers, its numbers rounded half up; files and further computation want all digits.
     *
     * @param decimals how many to keep, at least 0
     */
    public Table rounded(int decimals) {
        return new Table(columns.stream()
                .map(column -> column instanceof Column.Numbers numbers ? numbers.rounded(decimals) : column)
                .toList());
    }

    /**
     * The table as text: aligned columns, numbers to the right, a last line that says how many rows there are, how many of
     * them are left out, and how numbers are written.
     *
     * @param most how many rows to show at most
     */
    public String toText(NumberStyle style, int most) {
        return new TextTable(this, style).text(most);
    }

    /** The first 40 rows with plain numbers, see {@link #toText}. */
    @Override
    public String toString() {
        return toText(NumberStyle.PLAIN, TextTable.ROWS);
    }
}
