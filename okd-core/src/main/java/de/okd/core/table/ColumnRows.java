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
                .map(column -> new Heading(column.name(), column.isNumeric() ? Kind.NUMBER : Kind.TEXT))
                .toList();
    }

    @Override
    public boolean next() {
        row++;
        return row < table.rows();
    }

    @Override
    public @Nullable String text(int column) {
        Object cell = table.columns().get(column).cell(row);
        return cell == null ? null : cell.toString();
    }

    @Override
    public double number(int column) {
        Object cell = table.columns().get(column).cell(row);
        return cell instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
