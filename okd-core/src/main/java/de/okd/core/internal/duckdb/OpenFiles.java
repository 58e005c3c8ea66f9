package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files this process has open. DuckDB would let it open one twice, and a purge would pull it from under the other. */
final class OpenFiles {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private OpenFiles() {}

    /** @return what to give back when the file is closed */
    static Path claim(Path file) {
        Path real = real(file.toAbsolutePath());
        if (!OPEN.add(real)) {
            throw new OkdException(
                    ErrorCode.STORE_IN_USE,
                    "Could not open the store: this process has it open already. Use that one; it serves many threads.",
                    Place.file(file.toString()));
        }
        return real;
    }

    static void release(Path claimed) {
        OPEN.remove(claimed);
    }

    private static Path real(Path file) {
        try {
            Path folder = file.getParent();
            if (Files.exists(file)) {
                return file.toRealPath();
            }
            return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException noSuchFolder) {
            return file;
        }
    }
}
