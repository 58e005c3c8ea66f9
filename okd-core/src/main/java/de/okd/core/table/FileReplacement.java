package de.okd.core.table;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside the target and renames, so that a reader never sees half a file. */
public final class FileReplacement {
    private FileReplacement() {}

    /** Writes the content of a file to the given path. */
    @FunctionalInterface
    public interface Writer {
        void write(Path file) throws IOException;
    }

    /**
     * Creates missing folders, lets the writer fill a temporary file in the target's folder, and renames it.
     *
     * @throws OkdException {@code UNWRITABLE} naming the target and the reason
     */
    public static void write(Path target, Writer writer) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            if (folder == null || Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            Files.createDirectories(folder);
            Path temporary = folder.resolve("." + target.getFileName() + ".part");
            try {
                writer.write(temporary);
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNWRITABLE,
                    "Could not write the file: " + e + ". Choose a folder that exists and may be written to.",
                    Place.file(target.toString()),
                    e);
        }
    }
}
