package de.okd.core.table;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fills a folder beside the target and renames it, so that a reader never sees half of it. */
public final class FolderCreation {
    private FolderCreation() {}

    /** Writes what belongs into the given empty folder. */
    @FunctionalInterface
    public interface Writer {
        void write(Path folder) throws IOException;
    }

    /**
     * Creates the folder; one that exists must be empty.
     *
     * @throws OkdException {@code UNWRITABLE} naming the target and the reason
     */
    public static void write(Path target, Writer writer) {
        Path absolute = target.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            Files.createDirectories(part.getParent());
            Files.createDirectory(part);
            try {
                writer.write(part);
                Files.deleteIfExists(absolute);
                Files.move(part, absolute);
            } finally {
                deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            throw unwritable(target, "there is something in " + e.getMessage(), e);
        } catch (IOException e) {
            throw unwritable(target, e.toString(), e);
        }
    }

    private static void deleteIfExists(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static OkdException unwritable(Path target, String reason, IOException e) {
        return new OkdException(
                ErrorCode.UNWRITABLE,
                "Could not write the folder: " + reason + ". Choose a folder that is empty or does not exist.",
                Place.file(target.toString()),
                e);
    }
}
