package de.okd.core.internal.duckdb;

import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settings under which DuckDB reaches for no file but those allowed, for no network, and lets no statement change that. */
final class Sandbox {
    private static final String LOCK = "lock_configuration";

    private Sandbox() {}

    /** Needs {@link #lock} once it is open. */
    static Properties settings(@Nullable Path file, StoreOptions options, Path spill) {
        Properties settings = settings(options.folders());
        settings.setProperty("memory_limit", options.memoryLimit() + "B");
        settings.setProperty("threads", Integer.toString(options.threads()));
        settings.setProperty("duckdb.read_only", Boolean.toString(options.readOnly()));
        settings.setProperty("temp_directory", spill.toString());
        settings.setProperty("preserve_insertion_order", "true");
        settings.remove(LOCK);
        if (file != null) {
            settings.setProperty("allowed_paths", list(WriteAheadLog.of(file)));
        }
        return settings;
    }

    /**
     * Has DuckDB keep account of how far queries have come, which is a setting of a connection that those duplicated from it
     * inherit, and lets no statement change any setting from now on.
     */
    static void lock(Sql sql) {
        sql.execute("SET enable_progress_bar = true");
        sql.execute("SET enable_progress_bar_print = false");
        sql.execute("SET progress_bar_time = 0");
        sql.execute("SET " + LOCK + " = true");
    }

    /** For a database in memory that reads or writes files of these folders. */
    static Properties settings(List<Path> folders) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allowed_directories", list(folders));
        settings.setProperty("enable_external_access", "false");
        settings.setProperty(LOCK, "true");
        settings.setProperty("temp_directory", "");
        return settings;
    }

    private static String list(List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.toAbsolutePath().toString())
                .map(path -> '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
