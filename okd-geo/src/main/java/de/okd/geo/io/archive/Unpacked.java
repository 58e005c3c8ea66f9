package de.okd.geo.io.archive;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The files of an archive in a folder for temporary files, which vanishes when this is closed. */
final class Unpacked implements AutoCloseable {
    private static final long BEGINNING = 1 << 16;

    private final DeliveredFile archive;
    private final Path folder;

    private Unpacked(DeliveredFile archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** Of each file no more than what formats recognise it by. */
    static Unpacked beginnings(DeliveredFile archive) {
        return of(archive, List.of(), BEGINNING);
    }

    /**
     * @param beside files that are put beside each file of the archive
     * @throws OkdException {@code INVALID_LAYOUT} if it is no readable zip or inflates without end
     */
    static Unpacked of(DeliveredFile archive, List<Path> beside) {
        return of(archive, beside, Long.MAX_VALUE);
    }

    private static Unpacked of(DeliveredFile archive, List<Path> beside, long most) {
        Unpacked unpacked = new Unpacked(archive, temporary(archive));
        boolean isComplete = false;
        try {
            ZipEntries.unpack(archive, unpacked.folder, most);
            unpacked.accompany(beside);
            isComplete = true;
            return unpacked;
        } catch (IOException e) {
            throw unpacked.failed(e);
        } finally {
            if (!isComplete) {
                unpacked.close();
            }
        }
    }

    private static Path temporary(DeliveredFile archive) {
        try {
            return Files.createTempDirectory("okd-zip");
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNWRITABLE,
                    "Could not unpack the zip: " + e + ". Set -Djava.io.tmpdir to a folder that may be written to, or"
                            + " unpack it yourself.",
                    archive.place(),
                    e);
        }
    }

    private void accompany(List<Path> beside) throws IOException {
        for (Path file : files()) {
            for (Path companion : beside) {
                Files.copy(
                        companion, file.resolveSibling(companion.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** In the order of their names. */
    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private OkdException failed(IOException e) {
        return new OkdException(
                ErrorCode.UNREADABLE,
                "Could not unpack the zip: " + e + ". Unpack it yourself and load the files.",
                archive.place(),
                e);
    }

    @Override
    public void close() {
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
