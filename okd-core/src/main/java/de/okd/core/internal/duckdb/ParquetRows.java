package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The rows of a Parquet file, streamed through a DuckDB of its own. */
public final class ParquetRows implements Rows {
    /** Folder names as {@code year=2023} would become columns. */
    private static final String FILE = " FROM read_parquet(?, hive_partitioning = false)";

    private static final String METADATA = "SELECT decode(value) FROM parquet_kv_metadata(?) WHERE key = encode(?)";

    private final DuckDBConnection database;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final List<ParquetColumn> columns;
    private final Place place;
    private int line;

    private ParquetRows(DuckDBConnection database, Path file, Place place, boolean withBytes) throws SQLException {
        this.database = database;
        this.place = place;
        String path = pattern(file);
        this.columns = columns(database, path, place, withBytes);
        String list = columns.stream().map(ParquetColumn::expression).collect(Collectors.joining(", "));
        this.statement = database.prepareStatement("SELECT " + list + FILE);
        statement.setString(1, path);
        this.rows = statement.executeQuery();
    }

    static ParquetRows open(Path file, Place place) {
        Path real = real(file, place);
        return open(Database.streaming(real.resolveSibling("")), real, place);
    }

    /** With columns of bytes, whose cells are {@code byte[]}; columns that have parts are left out. */
    public static ParquetRows withBytes(Path file, Place place) {
        Path real = real(file, place);
        return open(Database.streaming(real.resolveSibling("")), real, place, true);
    }

    private static Path real(Path file, Place place) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new OkdException(ErrorCode.UNREADABLE, "Could not read the Parquet file: " + e + ".", place, e);
        }
    }

    /** The text under a key of the file's metadata. */
    public static Optional<String> findMetadata(String key, Path file, Place place) {
        Path real = real(file, place);
        try (DuckDBConnection database = Database.streaming(real.resolveSibling(""));
                PreparedStatement statement = database.prepareStatement(METADATA)) {
            statement.setString(1, pattern(real));
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e, place);
        }
    }

    /** @param database closed with the rows */
    static ParquetRows open(DuckDBConnection database, Path file, Place place) {
        return open(database, file, place, false);
    }

    private static ParquetRows open(DuckDBConnection database, Path file, Place place, boolean withBytes) {
        ParquetRows opened = null;
        try {
            opened = new ParquetRows(database, file, place, withBytes);
            return opened;
        } catch (SQLException e) {
            throw failed(e, place);
        } finally {
            if (opened == null) {
                close(database, place);
            }
        }
    }

    /** DuckDB takes paths for patterns; a sign in brackets stands for itself. */
    private static String pattern(Path file) {
        return file.toAbsolutePath().toString().replaceAll("[*?\\[]", "[$0]");
    }

    private static List<ParquetColumn> columns(DuckDBConnection database, String path, Place place, boolean withBytes)
            throws SQLException {
        List<ParquetColumn> columns = new ArrayList<>();
        try (PreparedStatement statement =
                database.prepareStatement("SELECT column_name, column_type FROM (DESCRIBE SELECT *" + FILE + ")")) {
            statement.setString(1, path);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (withBytes) {
                        ParquetColumn.find(row.getString(1), row.getString(2)).ifPresent(columns::add);
                    } else {
                        columns.add(ParquetColumn.of(row.getString(1), row.getString(2), place));
                    }
                }
            }
        }
        return columns;
    }

    private static OkdException failed(SQLException e, Place place) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the Parquet file, it is damaged or no Parquet; DuckDB says: "
                        + String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ") + ". Ask for it again.",
                place,
                e);
    }

    private static void close(DuckDBConnection database, Place place) {
        try {
            database.close();
        } catch (SQLException e) {
            throw failed(e, place);
        }
    }

    @Override
    public List<String> columns() {
        return columns.stream().map(ParquetColumn::name).toList();
    }

    /** Those whose cells are {@code byte[]}. */
    public List<String> binaryColumns() {
        return columns.stream()
                .filter(ParquetColumn::isBinary)
                .map(ParquetColumn::name)
                .toList();
    }

    @Override
    public boolean next() {
        try {
            boolean found = rows.next();
            line += found ? 1 : 0;
            return found;
        } catch (SQLException e) {
            throw failed(e, place);
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Object cell(int column) {
        try {
            return columns.get(column).cell(rows, column + 1);
        } catch (SQLException e) {
            throw failed(e, place);
        }
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {
        try (database;
                statement) {
            rows.close();
        } catch (SQLException e) {
            throw failed(e, place);
        }
    }
}
