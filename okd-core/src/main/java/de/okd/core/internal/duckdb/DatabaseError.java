package de.okd.core.internal.duckdb;

import com.google.common.collect.ImmutableList;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What DuckDB's errors mean. It gives no codes, so they are told apart by words that have been the same for years. */
enum DatabaseError {
    HELD(ErrorCode.STORE_IN_USE, "", "Could not set lock"),
    NO_STORE(
            ErrorCode.STORE_UNUSABLE,
            "the file is no OKD store. Choose another name for the store.",
            "not a valid DuckDB database"),
    DAMAGED(
            ErrorCode.STORE_UNUSABLE,
            "the file is damaged. Put a copy back from a backup, or load the delivered files into a new store.",
            "Corrupt",
            "Could not read enough bytes",
            "Serialization Error",
            "INTERNAL Error"),
    DISK_FULL(
            ErrorCode.UNWRITABLE,
            "there is no room left on the disk. What was committed before is safe. Make room and try again.",
            "No space left",
            "File too large",
            "Could not write all bytes",
            "max_temp_directory_size",
            "disk quota"),
    FORBIDDEN(
            ErrorCode.STORE_UNUSABLE,
            "the file or its folder may not be written to. Choose another folder, or open it for reading only"
                    + " (StoreOptions.forReading).",
            "Permission denied",
            "Read-only file system"),
    OUT_OF_MEMORY(
            ErrorCode.STORE_UNUSABLE,
            "the memory limit is too small for this. Raise it (StoreOptions.withMemoryLimit).",
            "Out of Memory Error"),
    CANCELLED(ErrorCode.CANCELLED, "it was cancelled by interrupting the thread.", "INTERRUPT Error"),
    OTHER(ErrorCode.STORE_UNUSABLE, "");

    private static final Pattern HOLDER = Pattern.compile("held in (.+?) \\(PID (\\d+)\\)");

    private final ErrorCode code;
    private final String remedy;
    private final ImmutableList<String> signs;

    DatabaseError(ErrorCode code, String remedy, String... signs) {
        this.code = code;
        this.remedy = remedy;
        this.signs = ImmutableList.copyOf(signs);
    }

    static OkdException opening(SQLException e, @Nullable Path file) {
        Place place = file == null ? Place.NOWHERE : Place.file(file.toString());
        return of(e).exception("open the store", e, place);
    }

    /**
     * For statements that fail although they are right: disk full, file damaged, cancelled, or a defect. The interrupt that
     * cancelled is used up.
     */
    static OkdException failed(String attempted, SQLException e) {
        DatabaseError error = of(e);
        if (error == CANCELLED) {
            Thread.interrupted();
        }
        return error.exception(attempted, e, Place.NOWHERE);
    }

    private static DatabaseError of(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return Arrays.stream(values())
                .filter(error -> error.signs.stream().anyMatch(message::contains))
                .findFirst()
                .orElse(OTHER);
    }

    private OkdException exception(String attempted, SQLException e, Place place) {
        String message = String.valueOf(e.getMessage());
        String reason = switch (this) {
            case HELD ->
                "it is held by " + holder(message)
                        + ", and only one process can write. Close it there, or copy the file.";
            case OTHER -> message;
            case CANCELLED -> remedy;
            default -> remedy + " DuckDB says: " + message;
        };
        return new OkdException(code, "Could not " + attempted + ": " + reason, place, e);
    }

    private static String holder(String message) {
        Matcher holder = HOLDER.matcher(message);
        return holder.find() ? "process " + holder.group(2) + " (" + holder.group(1) + ")" : "another process";
    }
}
