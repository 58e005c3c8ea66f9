package de.okd.core.source;

import de.okd.core.error.Finding;
import de.okd.core.source.cell.Dictionary;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.ValueCell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data rows of a table, one after another: what CSV files, workbooks, databases and batches have in common. Titles,
 * header rows and footnotes are not among them. Holds one row at a time, so that a table of any length needs constant
 * memory. Used by one thread at a time; whoever opened it closes it.
 */
public interface Rows extends AutoCloseable {

    /** The names of the columns, made from one or several header rows; unique, none empty. */
    List<String> columns();

    /**
     * Moves to the next row.
     *
     * @return false if there is none
     * @throws de.okd.core.error.OkdException if the table cannot be read on
     */
    boolean next();

    /** Where the row is: the physical line of a file, the row of a sheet, the ordinal in a result; counted from 1. */
    int line();

    /**
     * A cell of the row: a {@link String} as delivered, a {@link Double}, {@link Long} or {@link java.math.BigDecimal}, a
     * {@link Boolean}, a {@link java.time.LocalDate} or {@link java.time.LocalDateTime}; null where there is none, blank
     * cells included.
     */
    @Nullable
    Object cell(int column);

    /** The cell as text without surrounding blanks; null where {@link #cell} is. Whole numbers have no decimals. */
    default @Nullable String text(int column) {
        Object cell = cell(column);
        if (cell instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return cell == null ? null : cell.toString().strip();
    }

    /** The number of the cell's text in the dictionary, -1 where there is none. */
    default int number(int column, Dictionary dictionary) {
        String text = text(column);
        return text == null ? -1 : dictionary.number(text);
    }

    /**
     * Reads the cell as an observed value.
     *
     * @return false if it is blank, or neither a number nor a sign
     */
    default boolean value(int column, ValueCell value) {
        Object cell = cell(column);
        if (cell instanceof Number number) {
            value.set(number.doubleValue());
            return true;
        }
        return cell != null && value.read(cell.toString());
    }

    /** How the column writes numbers, if the source was told or found out; cells that are numbers already need none. */
    default Optional<NumberSyntax> findNumbers(int column) {
        return Optional.empty();
    }

    /** What was doubtful about the rows passed so far; for footnotes and rejected rows complete only after the last row. */
    List<Finding> findings();

    @Override
    void close();
}
