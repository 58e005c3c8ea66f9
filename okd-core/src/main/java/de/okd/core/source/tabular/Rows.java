package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data rows of a table, one after another: what CSV files, workbooks, databases and batches have in common. Titles,
 * header rows and footnotes are not among them. Holds one row at a time, so that a table of any length needs constant
 * memory. Used by one thread; whoever opened it closes it.
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

    /** What was doubtful about the rows passed so far; for footnotes and rejected rows complete only after the last row. */
    List<Finding> findings();

    @Override
    void close();
}
