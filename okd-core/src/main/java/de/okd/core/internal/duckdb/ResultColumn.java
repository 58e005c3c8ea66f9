package de.okd.core.internal.duckdb;

import de.okd.core.table.Column;
import de.okd.core.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** A column of a result while it is read, chunk by chunk. */
final class ResultColumn {

    /** The types a result has; every other type of DuckDB is cast to one of them. */
    enum Kind {
        TEXT("VARCHAR"),
        NUMBER("DOUBLE"),
        INTEGER("BIGINT"),
        DATE("DATE"),
        FLAG("BOOLEAN"),
        /** As well-known text, which DuckDB reads back without loss. */
        GEOMETRY("VARCHAR");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        static Kind of(String type) {
            if (GeometryType.hasCrs(type)) {
                return GEOMETRY;
            }
            String name = type.toUpperCase(Locale.ROOT);
            if (name.endsWith("]")) {
                return TEXT;
            }
            return switch (name.replaceFirst("\\(.*", "")) {
                case "TINYINT",
                        "SMALLINT",
                        "INTEGER",
                        "BIGINT",
                        "UTINYINT",
                        "USMALLINT",
                        "UINTEGER",
                        "UBIGINT",
                        "HUGEINT",
                        "UHUGEINT" -> INTEGER;
                case "FLOAT", "DOUBLE", "DECIMAL" -> NUMBER;
                case "DATE" -> DATE;
                case "BOOLEAN" -> FLAG;
                default -> TEXT;
            };
        }
    }

    private final String name;
    private final Kind kind;
    private final String crs;
    private List<@Nullable Object> cells = new ArrayList<>();

    /** @param type as DuckDB names it; geometry that does not define its reference system is mere text */
    ResultColumn(String name, String type) {
        this.name = name;
        this.kind = Kind.of(type);
        this.crs = kind == Kind.GEOMETRY ? GeometryType.crs(type) : "";
    }

    String type() {
        return kind.type;
    }

    TableRows.Heading heading() {
        return new TableRows.Heading(name, TableRows.Kind.valueOf(kind.name()), crs);
    }

    void read(DuckDBDataChunkReader chunk, int position) {
        DuckDBReadableVector vector = chunk.vector(position);
        long rows = chunk.rowCount();
        for (long row = 0; row < rows; row++) {
            cells.add(vector.isNull(row) ? null : cell(vector, row));
        }
    }

    private Object cell(DuckDBReadableVector vector, long row) {
        return switch (kind) {
            case TEXT, GEOMETRY -> vector.getString(row);
            case NUMBER -> vector.getDouble(row);
            case INTEGER -> vector.getLong(row);
            case DATE -> vector.getLocalDate(row);
            case FLAG -> vector.getBoolean(row);
        };
    }

    /** What was read since the last time. */
    Column take() {
        List<@Nullable Object> taken = cells;
        cells = new ArrayList<>(taken.size());
        return switch (kind) {
            case TEXT -> new Column.Text(name, cast(taken));
            case NUMBER -> new Column.Numbers(name, numbers(taken));
            case INTEGER -> new Column.Integers(name, cast(taken));
            case DATE -> new Column.Dates(name, cast(taken));
            case FLAG -> new Column.Booleans(name, cast(taken));
            case GEOMETRY -> new Column.Geometries(name, cast(taken), crs);
        };
    }

    private static List<Double> numbers(List<@Nullable Object> cells) {
        cells.replaceAll(cell -> cell == null ? Double.NaN : cell);
        return cast(cells);
    }

    /** The kind decided which class every cell has. */
    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> List<T> cast(List<@Nullable Object> cells) {
        return (List<T>) (List<?>) cells;
    }
}
