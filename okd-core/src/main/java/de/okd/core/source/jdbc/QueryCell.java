package de.okd.core.source.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a cell as {@link de.okd.core.source.Rows#cell} promises. */
@FunctionalInterface
interface QueryCell {
    /** Exact as long as they fit; unsigned 64 bits do not, and become decimals. */
    QueryCell WHOLE = (row, column) -> {
        long value = row.getLong(column);
        return row.wasNull() ? null : (Object) value;
    };

    /** What is not finite is no number. */
    QueryCell FLOATING = (row, column) -> {
        double value = row.getDouble(column);
        return row.wasNull() || !Double.isFinite(value) ? null : (Object) value;
    };

    QueryCell DECIMAL = ResultSet::getBigDecimal;

    QueryCell FLAG = (row, column) -> {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : (Object) value;
    };

    QueryCell DAY = (row, column) -> row.getObject(column, LocalDate.class);

    QueryCell MOMENT = (row, column) -> row.getObject(column, LocalDateTime.class);

    /** With its offset as text: a local time would need a zone, and there is no default one. */
    QueryCell INSTANT = (row, column) -> {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toString();
    };

    QueryCell TEXT = (row, column) -> {
        String text = row.getString(column);
        return text == null || text.isBlank() ? null : text;
    };

    /** @param column counted from 1 */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException;
}
