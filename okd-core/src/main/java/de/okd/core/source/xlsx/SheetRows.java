package de.okd.core.source.xlsx;

import de.okd.core.error.Finding;
import de.okd.core.source.Rows;
import de.okd.core.source.xlsx.SheetRow.CellError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table on a sheet; lines and columns are those of the sheet. */
final class SheetRows implements Rows {
    private final SheetTable table;
    private int next;
    private @Nullable SheetRow row;

    SheetRows(SheetTable table) {
        this.table = table;
    }

    @Override
    public List<String> columns() {
        return table.columns();
    }

    @Override
    public boolean next() {
        row = next < table.rows().size() ? table.rows().get(next++) : null;
        return row != null;
    }

    private SheetRow row() {
        if (row == null) {
            throw new IllegalStateException("There is no row here; call next() until it returns false");
        }
        return row;
    }

    @Override
    public int line() {
        return row().number();
    }

    @Override
    public @Nullable Object cell(int column) {
        Object cell = table.values().value(row(), table.positions().get(column));
        return cell instanceof CellError ? null : cell;
    }

    @Override
    public @Nullable String text(int column) {
        Object cell = cell(column);
        return cell instanceof String text ? CellValue.BLANKS.trimFrom(text) : Rows.super.text(column);
    }

    @Override
    public List<Finding> findings() {
        return table.findings();
    }

    @Override
    public void close() {
        row = null;
    }
}
