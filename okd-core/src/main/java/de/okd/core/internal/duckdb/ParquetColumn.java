package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of a Parquet file and how its cells are read. */
record ParquetColumn(String name, Family family) {

    /** Reads a cell as {@link de.okd.core.source.Rows#cell} promises; columns count from 1. */
    @FunctionalInterface
    interface Cell {
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    /**
     * What OKD makes of some of DuckDB's types.
     *
     * @param cast to which type; empty for none
     */
    record Family(String cast, Cell cell) {
        static final Family WHOLE = new Family("BIGINT", (row, column) -> {
            long number = row.getLong(column);
            return row.wasNull() ? null : (Object) number;
        });
        static final Family LARGE = new Family("DECIMAL(38, 0)", ResultSet::getBigDecimal);
        static final Family FLOATING = new Family("DOUBLE", (row, column) -> {
            double number = row.getDouble(column);
            return row.wasNull() || !Double.isFinite(number) ? null : (Object) number;
        });
        static final Family DECIMAL = new Family("", ResultSet::getBigDecimal);
        static final Family FLAG = new Family("", (row, column) -> {
            boolean flag = row.getBoolean(column);
            return row.wasNull() ? null : (Object) flag;
        });
        static final Family DAY = new Family("", (row, column) -> row.getObject(column, LocalDate.class));
        static final Family MOMENT =
                new Family("TIMESTAMP", (row, column) -> row.getObject(column, LocalDateTime.class));
        static final Family TEXT = new Family("VARCHAR", (row, column) -> {
            String text = row.getString(column);
            return text == null || text.isBlank() ? null : text;
        });
        /** Geometries become well-known binary. */
        static final Family BYTES = new Family("BLOB", ResultSet::getBytes);
    }

    /**
     * @param type as DuckDB names it
     * @throws OkdException {@code INVALID_LAYOUT} if no cell of a table can be made of it
     */
    static ParquetColumn of(String name, String type, Place place) {
        return find(name, type).filter(column -> !column.isBinary()).orElseThrow(() -> refused(name, type, place));
    }

    /** Also a column of bytes or geometries; empty if it has parts. */
    static Optional<ParquetColumn> find(String name, String type) {
        return findFamily(type).map(family -> new ParquetColumn(name, family));
    }

    private static Optional<Family> findFamily(String type) {
        if (type.equals("BLOB") || type.matches("(?s)GEOMETRY(\\(.*\\))?")) {
            return Optional.of(Family.BYTES);
        }
        boolean isNested = type.endsWith("]") || (type.contains("(") && !type.matches("(DECIMAL|ENUM)\\(.*"));
        return switch (isNested ? "" : type) {
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" ->
                Optional.of(Family.WHOLE);
            case "UBIGINT", "HUGEINT", "UHUGEINT" -> Optional.of(Family.LARGE);
            case "FLOAT", "DOUBLE" -> Optional.of(Family.FLOATING);
            case "BOOLEAN" -> Optional.of(Family.FLAG);
            case "DATE" -> Optional.of(Family.DAY);
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> Optional.of(Family.MOMENT);
            case "", "BIT", "VARIANT", "INTERVAL" -> Optional.empty();
            default -> Optional.of(type.startsWith("DECIMAL(") ? Family.DECIMAL : Family.TEXT);
        };
    }

    /** Whether its cells are arrays of bytes. */
    boolean isBinary() {
        return family.equals(Family.BYTES);
    }

    private static OkdException refused(String name, String type, Place place) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the Parquet file: its column \"" + name + "\" is of the type " + type
                        + ", of which no cell of a table can be made. Write the file again without it, or with one column"
                        + " for each part.",
                place);
    }

    /** The SQL that makes a cell of it that {@link #cell} can read. */
    String expression() {
        return Sql.quoted(name) + (family.cast.isEmpty() ? "" : "::" + family.cast);
    }

    /** @param index counted from 1 */
    @Nullable
    Object cell(ResultSet row, int index) throws SQLException {
        return family.cell.read(row, index);
    }
}
