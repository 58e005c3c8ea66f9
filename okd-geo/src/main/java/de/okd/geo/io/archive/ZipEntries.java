package de.okd.geo.io.archive;

import com.google.common.io.ByteStreams;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.archive.InflationGuard;
import de.okd.core.source.archive.InflationLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Takes the files out of a zip; what it says about names and sizes is not believed. */
final class ZipEntries {
    private static final int MOST_ENTRIES = 1000;
    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    /** Attribute tables are mostly blanks and shrink to a hundredth; bombs shrink to a thousandth. */
    private static final InflationLimits LIMITS = new InflationLimits(1L << 33, 1L << 34, 500);

    private final DeliveredFile archive;
    private final InflationGuard guard;

    private ZipEntries(DeliveredFile archive) {
        this.archive = archive;
        this.guard = new InflationGuard(LIMITS, archive.place(), "If it is genuine, unpack it and load the files.");
    }

    static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /**
     * @param most bytes of each entry, except of Parquet, which is recognised by its end
     * @throws OkdException {@code INVALID_LAYOUT} if it is no readable zip, has too many entries, or names that lead elsewhere
     */
    static void unpack(DeliveredFile archive, Path folder, long most) throws IOException {
        ZipEntries entries = new ZipEntries(archive);
        try (ZipFile zip = open(archive)) {
            for (ZipEntry entry : entries.files(zip)) {
                entries.unpack(zip, entry, entries.target(folder, entry), most);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw entries.refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** Old programs write names in the charset of their system, for which most are plain all the same. */
    private static ZipFile open(DeliveredFile archive) throws IOException {
        try {
            return new ZipFile(archive.path().toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            Charset old = Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;
            return new ZipFile(archive.path().toFile(), old);
        }
    }

    private List<? extends ZipEntry> files(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw refused("it has " + zip.size() + " entries, more than " + MOST_ENTRIES, null);
        }
        return zip.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    private Path target(Path folder, ZipEntry entry) {
        try {
            Path target = folder.resolve(entry.getName()).normalize();
            if (target.startsWith(folder) && !target.equals(folder) && !Files.exists(target)) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw refused("the name of an entry cannot be a file's here: " + e.getMessage(), e);
        }
        throw refused("the entry \"" + entry.getName() + "\" is there twice or leads out of the archive", null);
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path target, long most) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream in = guard.guarded(entry, zip.getInputStream(entry));
                OutputStream out = Files.newOutputStream(target)) {
            byte[] head = in.readNBytes(PARQUET.length);
            out.write(head);
            ByteStreams.limit(in, Arrays.equals(head, PARQUET) ? Long.MAX_VALUE : most)
                    .transferTo(out);
        }
    }

    private OkdException refused(String reason, @Nullable Exception cause) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the zip: " + reason + ". Unpack it and load the files.",
                archive.place(),
                cause);
    }
}
