package de.okd.core.internal.duckdb;

import com.google.common.collect.ImmutableMap;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Opens DuckDB so that it never reaches for the network, and translates its errors. */
final class Database {
    private static final Pattern HOLDER = Pattern.compile("held in (.+?) \\(PID (\\d+)\\)");
    private static final Map<String, String> SETTINGS = ImmutableMap.of(
            "autoinstall_known_extensions", "false",
            "autoload_known_extensions", "false",
            "temp_directory",
                    Path.of(System.getProperty("java.io.tmpdir"), "okd-spill").toString());

    private Database() {}

    /** Opens the file, or a database in memory for null. */
    static DuckDBConnection open(@Nullable Path file) {
        if (file != null && file.toString().contains(";")) {
            throw new OkdException(
                    ErrorCode.STORE_UNUSABLE,
                    "Could not open the store: DuckDB takes what follows a \";\" in the path for settings. Choose a name"
                            + " and folder without \";\".",
                    Place.file(file.toString()));
        }
        Properties properties = new Properties();
        SETTINGS.forEach(properties::setProperty);
        String url = "jdbc:duckdb:" + (file == null ? "" : file.toString());
        try {
            return DriverManager.getConnection(url, properties).unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw translate(e, file);
        }
    }

    /** A database in memory, for one file that is read through it: results come row by row, and take little memory. */
    static DuckDBConnection forStreaming() {
        Properties properties = new Properties();
        SETTINGS.forEach(properties::setProperty);
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("memory_limit", "1GB");
        properties.setProperty("threads", "2");
        try {
            return DriverManager.getConnection("jdbc:duckdb:", properties).unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw translate(e, null);
        }
    }

    private static OkdException translate(SQLException e, @Nullable Path file) {
        String message = String.valueOf(e.getMessage());
        Place place = file == null ? Place.NOWHERE : Place.file(file.toString());
        if (message.contains("Could not set lock")) {
            Matcher holder = HOLDER.matcher(message);
            String who =
                    holder.find() ? "process " + holder.group(2) + " (" + holder.group(1) + ")" : "another process";
            return new OkdException(
                    ErrorCode.STORE_IN_USE,
                    "Could not open the store: it is held by " + who
                            + ", and only one process can write. Close it there, or copy the file.",
                    place,
                    e);
        }
        if (message.toLowerCase(Locale.ROOT).contains("not a valid duckdb database")) {
            return new OkdException(
                    ErrorCode.STORE_UNUSABLE,
                    "Could not open the store: the file is no OKD store. Choose another name for the store.",
                    place,
                    e);
        }
        return new OkdException(ErrorCode.STORE_UNUSABLE, "Could not open the store: " + message, place, e);
    }

    /** For statements that fail although they are right: disk full, file damaged, or a defect. */
    static OkdException failed(String attempted, SQLException e) {
        return new OkdException(
                ErrorCode.STORE_UNUSABLE, "Could not " + attempted + ": " + e.getMessage(), Place.NOWHERE, e);
    }
}
