package de.okd.geo.join;

import de.okd.core.table.StreamedRows;
import de.okd.core.table.TableRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a dataset of records, each cell as the object it is. */
final class RecordRows implements AutoCloseable {
    private final StreamedRows rows;
    private final List<TableRows.Heading> headings;

    RecordRows(StreamedRows rows) {
        this.rows = rows;
        this.headings = rows.headings();
    }

    List<String> columns() {
        return headings.stream().map(TableRows.Heading::name).toList();
    }

    boolean next() {
        return rows.next();
    }

    @Nullable
    Object cell(int column) {
        if (headings.get(column).kind() != TableRows.Kind.NUMBER) {
            return rows.cell(column);
        }
        double number = rows.number(column);
        return Double.isNaN(number) ? null : (Object) number;
    }

    /** Without surrounding blanks, whole numbers without decimals; empty where there is none. */
    String text(int column) {
        Object cell = cell(column);
        if (cell instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return cell == null ? "" : cell.toString().strip();
    }

    @Override
    public void close() {
        rows.close();
    }
}
