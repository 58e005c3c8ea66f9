package de.okd.core.source;

import com.google.common.base.Suppliers;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file as delivered. Small formats take its {@link #bytes()}, which are read at most once however many look at them;
 * formats of any length {@link #open() stream} it.
 */
public final class DeliveredFile {
    private static final int HEAD_LENGTH = 1024;
    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final Supplier<byte[]> bytes;
    private final Supplier<String> hash;

    private DeliveredFile(Path path) {
        this.path = path;
        this.bytes = Suppliers.memoize(() -> read(path));
        this.hash = Suppliers.memoize(() -> hash(List.of(path)));
    }

    public static DeliveredFile of(Path path) {
        return new DeliveredFile(path);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static OkdException unreadable(Path path, IOException e) {
        return new OkdException(
                ErrorCode.UNREADABLE,
                "Could not read the delivered file: " + e + ". Check that it exists and may be read.",
                Place.file(path.toString()),
                e);
    }

    public Path path() {
        return path;
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The name without its last extension. */
    public String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    /** The first bytes, enough to recognise a format by; costs little however large the file is. */
    public byte[] head() {
        return head(HEAD_LENGTH);
    }

    /** The first bytes, fewer if the file is shorter. */
    public byte[] head(int length) {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * The content from the beginning, unbuffered, as often as asked; the caller closes it.
     *
     * @throws OkdException {@code UNREADABLE} if it cannot be opened
     */
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** How many bytes it has. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The content; callers must not change the array. */
    public byte[] bytes() {
        return bytes.get();
    }

    public Place place() {
        return Place.file(name());
    }

    /**
     * SHA-256 over this file and its companions, the companions in the order of their names; computed while streaming, and
     * once for a file without companions.
     */
    public String sha256(Collection<Path> companions) {
        return companions.isEmpty()
                ? hash.get()
                : hash(Stream.concat(Stream.of(path), companions.stream().sorted())
                        .toList());
    }

    private static String hash(List<Path> files) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] block = new byte[BLOCK];
                for (int read = in.read(block); read > 0; read = in.read(block)) {
                    hasher.putBytes(block, 0, read);
                }
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return hasher.hash().toString();
    }
}
