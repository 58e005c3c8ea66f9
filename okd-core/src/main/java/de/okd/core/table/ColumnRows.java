package de.okd.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table that is held as columns. */
final class ColumnRows implements TableRows {
    private final Table table;
    private int row = -1;

    ColumnRows(Table table) {
        this.table = table;
    }

    @Override
    public List<Heading> headings() {
        return table.columns().stream().map(ColumnRows::heading).toList();
    }

    private static Heading heading(Column column) {
        return column instanceof Column.Geometries geometries
                ? new Heading(column.name(), Kind.GEOMETRY, geometries.crs())
                : new Heading(column.name(), kind(column));
    }

    private static Kind kind(Column column) {
        if (column instanceof Column.Text) {
            return Kind.TEXT;
        }
        if (column instanceof Column.Numbers) {
            return Kind.NUMBER;
        }
        if (column instanceof Column.Integers) {
            return Kind.INTEGER;
        }
        return column instanceof Column.Dates ? Kind.DATE : Kind.FLAG;
    }

    @Override
    public boolean next() {
        row++;
        return row < table.rows();
    }

    @Override
    public @Nullable Object cell(int column) {
        return table.columns().get(column).cell(row);
    }

    @Override
    public double number(int column) {
        return ((Column.Numbers) table.columns().get(column)).values().get(row);
    }
}
