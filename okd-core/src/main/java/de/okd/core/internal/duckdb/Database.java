package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Opens DuckDB inside its sandbox. */
final class Database {
    private Database() {}

    /** Opens the file, or a database in memory for null. */
    static DuckDBConnection open(@Nullable Path file, Properties settings) {
        if (file != null && file.toString().contains(";")) {
            throw new OkdException(
                    ErrorCode.STORE_UNUSABLE,
                    "Could not open the store: DuckDB takes what follows a \";\" in the path for settings. Choose a name"
                            + " and folder without \";\".",
                    Place.file(file.toString()));
        }
        String url = "jdbc:duckdb:" + (file == null ? "" : file.toString());
        try {
            return DriverManager.getConnection(url, settings).unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw DatabaseError.opening(e, file);
        }
    }

    /** A database in memory that may read and write the files of these folders and no others. */
    static DuckDBConnection inMemory(Path... folders) {
        return open(null, Sandbox.settings(List.of(folders)));
    }

    /** A database in memory that may read the files of this folder; results come row by row, and take little memory. */
    static DuckDBConnection streaming(Path folder) {
        Properties settings = Sandbox.settings(List.of(folder));
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("threads", "2");
        return open(null, settings);
    }
}
