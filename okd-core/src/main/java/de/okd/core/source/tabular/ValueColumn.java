package de.okd.core.source.tabular;

import de.okd.core.source.Rows;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.ValueCell;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A column of values. Where no sign groups digits, a comma and a point can only be decimal signs, and both are read: one
 * table may write its columns, and two answers of one office their values, differently.
 */
final class ValueColumn {
    private final int column;
    private final ValueCell first;
    private final @Nullable ValueCell second;
    private ValueCell last;

    ValueColumn(int column, NumberSyntax syntax, Charset charset) {
        this.column = column;
        this.first = new ValueCell(syntax, charset);
        this.second = syntax.grouping() == NumberSyntax.NO_GROUPING ? new ValueCell(other(syntax), charset) : null;
        this.last = first;
    }

    private static NumberSyntax other(NumberSyntax syntax) {
        NumberSyntax other = syntax.decimal() == ',' ? NumberSyntax.PLAIN : NumberSyntax.DECIMAL_COMMA;
        return other.withSigns(syntax.signs());
    }

    int column() {
        return column;
    }

    /** Reads the row's value into {@link #cell}; false if there is none. */
    boolean read(Rows rows) {
        last = first;
        if (rows.value(column, first)) {
            return true;
        }
        if (second != null && rows.value(column, second)) {
            last = second;
            return true;
        }
        return false;
    }

    ValueCell cell() {
        return last;
    }
}
