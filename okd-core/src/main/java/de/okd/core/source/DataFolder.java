package de.okd.core.source;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of delivered files, searched with all its subfolders.
 *
 * @param path the folder
 */
public record DataFolder(Path path) {

    public static DataFolder of(Path path) {
        return new DataFolder(path);
    }

    /**
     * The regular files in the order of their paths; hidden files are left out.
     *
     * @throws OkdException {@code UNREADABLE} if the folder does not exist or cannot be listed
     */
    public List<Path> files() {
        if (!Files.isDirectory(path)) {
            throw new OkdException(
                    ErrorCode.UNREADABLE,
                    "Could not load the delivered files: there is no such folder.",
                    Place.file(path.toString()));
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE, "Could not list the folder: " + e, Place.file(path.toString()), e);
        }
    }
}
