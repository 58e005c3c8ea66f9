package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import de.okd.core.error.OkdException;
import de.okd.core.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunctionBuilder;

/** Parquet, written by a DuckDB of its own in memory; rows are passed on a row group at a time. */
public final class ParquetFile {
    private static final String FEED = "okd_rows";

    private ParquetFile() {}

    /** @param metadata written as key-value metadata of the file */
    public static void write(TableRows rows, Map<String, String> metadata, Path file) throws IOException {
        TableFeed feed = new TableFeed(rows);
        try (DuckDBConnection connection = Database.inMemory(folder(file));
                DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(FEED).withFunction(feed).register(connection);
            new Sql(connection)
                    .execute("COPY (SELECT " + columns(rows.headings()) + " FROM " + FEED + "()) TO "
                            + literal(file.toString()) + " (FORMAT parquet, COMPRESSION zstd" + options(metadata)
                            + ")");
        } catch (SQLException | OkdException e) {
            feed.rethrowFailure();
            throw new IOException(e);
        }
    }

    private static Path folder(Path file) {
        return requireNonNull(file.toAbsolutePath().getParent());
    }

    private static String columns(List<TableRows.Heading> headings) {
        List<String> columns = new ArrayList<>();
        for (TableRows.Heading heading : headings) {
            columns.add(typed("c" + columns.size(), heading) + " AS \""
                    + heading.name().replace("\"", "\"\"") + '"');
        }
        return String.join(", ", columns);
    }

    /** DuckDB then writes GeoParquet, with the reference system. */
    private static String typed(String column, TableRows.Heading heading) {
        return heading.kind() == TableRows.Kind.GEOMETRY
                ? "CAST(" + column + " AS " + GeometryType.of(heading.crs()) + ")"
                : column;
    }

    private static String options(Map<String, String> metadata) {
        return metadata.isEmpty()
                ? ""
                : new TreeMap<>(metadata)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                                .collect(Collectors.joining(", ", ", KV_METADATA {", "}"));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
