package de.okd.core.table;

import java.util.List;

/**
 * A result as columns.
 *
 * @param columns of equal length
 */
public record Table(List<Column> columns) {
    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
            throw new IllegalArgumentException("The columns of a table must have the same length");
        }
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    /** The same table row by row, from the first row on. */
    public TableRows stream() {
        return new ColumnRows(this);
    }
}
