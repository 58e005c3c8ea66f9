package de.okd.core.internal.duckdb;

import de.okd.core.error.OkdException;
import de.okd.core.table.Column;
import de.okd.core.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Parquet, written by a DuckDB of its own in memory. */
public final class ParquetFile {
    private ParquetFile() {}

    public static void write(Table table, Path file) throws IOException {
        try (DuckDBConnection connection = Database.open(null)) {
            Sql sql = new Sql(connection);
            sql.execute("CREATE TABLE result (" + definitions(table) + ")");
            sql.insert("result", rows(table));
            sql.execute(
                    "COPY result TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException | OkdException e) {
            throw new IOException(e);
        }
    }

    private static String definitions(Table table) {
        return table.columns().stream()
                .map(column -> '"'
                        + column.name().replace("\"", "\"\"")
                        + '"'
                        + (column instanceof Column.Text ? " VARCHAR" : " DOUBLE"))
                .collect(Collectors.joining(", "));
    }

    private static List<@Nullable Object[]> rows(Table table) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            @Nullable Object[] cells = new @Nullable Object[table.columns().size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cell(table.columns().get(i), row);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable Object cell(Column column, int row) {
        if (column instanceof Column.Text text) {
            return text.values().get(row);
        }
        double value = ((Column.Numbers) column).values().get(row);
        return Double.isNaN(value) ? null : value;
    }
}
