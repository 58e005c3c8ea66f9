package de.okd.core.internal.duckdb;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.store.StoreOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder a store's database spills into. DuckDB makes it when it is needed. */
final class SpillFolder implements AutoCloseable {
    private final Path path;

    private SpillFolder(Path path) {
        this.path = path;
    }

    /**
     * A store that is written has one beside it, whose name does not change, so that the next process clears what a killed
     * one left; all others have one of their own.
     */
    static SpillFolder of(@Nullable Path file, StoreOptions options) {
        Path chosen = options.temporaryFolder();
        if (file != null && chosen == null && !options.readOnly()) {
            return new SpillFolder(file.resolveSibling(file.getFileName() + ".spill"));
        }
        Path parent = chosen == null ? Path.of(System.getProperty("java.io.tmpdir")) : chosen;
        try {
            return new SpillFolder(Files.createTempDirectory(parent, "okd-spill-"));
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNWRITABLE,
                    "Could not make a temporary folder for the store: " + e
                            + ". Name one that exists and may be written to (StoreOptions.withTemporaryFolder).",
                    Place.file(parent.toString()),
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** Removes what a process left that was killed. Only who holds the store may do so. */
    void clear() {
        if (Files.isDirectory(path)) {
            close();
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(path)) {
                MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNWRITABLE,
                    "Could not remove the temporary folder of the store: " + e + ". Remove it by hand.",
                    Place.file(path.toString()),
                    e);
        }
    }
}
