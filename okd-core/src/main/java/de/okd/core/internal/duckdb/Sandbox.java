package de.okd.core.internal.duckdb;

import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settings under which DuckDB reaches for no file but those allowed, for no network, and lets no statement change that. */
final class Sandbox {
    private Sandbox() {}

    static Properties settings(@Nullable Path file, StoreOptions options, Path spill) {
        Properties settings = settings(options.folders());
        settings.setProperty("memory_limit", options.memoryLimit() + "B");
        settings.setProperty("threads", Integer.toString(options.threads()));
        settings.setProperty("duckdb.read_only", Boolean.toString(options.readOnly()));
        settings.setProperty("temp_directory", spill.toString());
        if (file != null) {
            settings.setProperty("allowed_paths", list(WriteAheadLog.of(file)));
        }
        return settings;
    }

    /** For a database in memory that reads or writes files of these folders. */
    static Properties settings(List<Path> folders) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allowed_directories", list(folders));
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("lock_configuration", "true");
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
