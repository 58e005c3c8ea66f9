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
import java.util.function.Supplier;

/** A file as delivered, read at most once however many formats look at it. */
public final class DeliveredFile {
    private static final int HEAD_LENGTH = 1024;

    private final Path path;
    private final Supplier<byte[]> bytes;

    private DeliveredFile(Path path) {
        this.path = path;
        this.bytes = Suppliers.memoize(() -> read(path));
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
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD_LENGTH);
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

    /** SHA-256 over this file and its companions, the companions in the order of their names. */
    public String sha256(Collection<Path> companions) {
        Hasher hasher = Hashing.sha256().newHasher().putBytes(bytes());
        companions.stream().sorted().forEach(companion -> hasher.putBytes(read(companion)));
        return hasher.hash().toString();
    }
}
