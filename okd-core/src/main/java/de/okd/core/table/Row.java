package de.okd.core.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, read by column name. Every getter throws {@link de.okd.core.error.OkdException} {@code UNKNOWN_NAME} for
 * a column the table lacks and {@link IllegalArgumentException} for a column of another type.
 */
public final class Row {
    private final Table table;
    private final int number;

    Row(Table table, int number) {
        this.table = table;
        this.number = number;
    }

    /** Text; null where there is none. */
    public @Nullable String text(String column) {
        return cell(column, String.class);
    }

    /** A number, whole or not; {@code NaN} where there is none. */
    public double number(String column) {
        Number value = cell(column, Number.class);
        return value == null ? Double.NaN : value.doubleValue();
    }

    /** A whole number; null where there is none. */
    public @Nullable Long integer(String column) {
        return cell(column, Long.class);
    }

    /** A day; null where there is none. */
    public @Nullable LocalDate date(String column) {
        return cell(column, LocalDate.class);
    }

    /** Yes or no; null where it is unknown. */
    public @Nullable Boolean flag(String column) {
        return cell(column, Boolean.class);
    }

    private <T> @Nullable T cell(String name, Class<T> wanted) {
        Column column = table.column(name);
        if (!wanted.isAssignableFrom(type(column))) {
            throw new IllegalArgumentException("Column \"" + name + "\" holds "
                    + type(column).getSimpleName() + ", not " + wanted.getSimpleName());
        }
        return wanted.cast(column.cell(number));
    }

    private static Class<?> type(Column column) {
        if (column instanceof Column.Text || column instanceof Column.Geometries) {
            return String.class;
        }
        if (column instanceof Column.Numbers) {
            return Double.class;
        }
        if (column instanceof Column.Integers) {
            return Long.class;
        }
        return column instanceof Column.Dates ? LocalDate.class : Boolean.class;
    }

    /** For example {@code region=06440, value=301931}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Column column : table.columns()) {
            text.append(text.isEmpty() ? "" : ", ").append(column.name()).append('=');
            text.append(NumberStyle.PLAIN.text(column.cell(number)));
        }
        return text.toString();
    }
}
