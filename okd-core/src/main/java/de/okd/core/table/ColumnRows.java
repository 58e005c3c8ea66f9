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
        return table.columns().stream()
                .map(column -> new Heading(column.name(), column instanceof Column.Text ? Kind.TEXT : Kind.NUMBER))
                .toList();
    }

    @Override
    public boolean next() {
        row++;
        return row < table.rows();
    }

    @Override
    public @Nullable String text(int column) {
        return ((Column.Text) table.columns().get(column)).values().get(row);
    }

    @Override
    public double number(int column) {
        return ((Column.Numbers) table.columns().get(column)).values().get(row);
    }
}
