package de.okd.core.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a store is opened.
 *
 * @param memoryLimit the most bytes the database holds in memory, the Java heap not counted; what is more goes to the
 *     temporary folder
 * @param threads the most threads the database works with
 * @param temporaryFolder where it spills; null for a folder beside the store, or for {@code java.io.tmpdir} if the store is
 *     in memory or opened for reading only. Removed when the store is closed
 * @param readOnly whether nothing may be changed; several processes may read a store at once as long as none writes
 * @param folders whose files SQL may read and write; none by default, and nothing else of the file system or the network
 *     is ever reached
 */
public record StoreOptions(
        long memoryLimit, int threads, @Nullable Path temporaryFolder, boolean readOnly, List<Path> folders) {
    private static final long LEAST_MEMORY = 64L << 20;

    public StoreOptions {
        if (memoryLimit < LEAST_MEMORY) {
            throw new IllegalArgumentException(
                    "A store needs a memory limit of at least " + LEAST_MEMORY + " bytes (64 MiB), not " + memoryLimit);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("A store needs at least one thread, not " + threads);
        }
        folders = List.copyOf(folders);
    }

    /** Half of the memory that the Java heap leaves, all processors, reading and writing. */
    public static StoreOptions defaults() {
        Runtime runtime = Runtime.getRuntime();
        long total =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        long limit = Math.max((total - runtime.maxMemory()) / 2, 4 * LEAST_MEMORY);
        return new StoreOptions(limit, runtime.availableProcessors(), null, false, List.of());
    }

    public StoreOptions withMemoryLimit(long bytes) {
        return new StoreOptions(bytes, threads, temporaryFolder, readOnly, folders);
    }

    public StoreOptions withThreads(int count) {
        return new StoreOptions(memoryLimit, count, temporaryFolder, readOnly, folders);
    }

    /** Spills into a new folder inside this one, which must exist. */
    public StoreOptions withTemporaryFolder(Path folder) {
        return new StoreOptions(memoryLimit, threads, folder, readOnly, folders);
    }

    public StoreOptions forReading() {
        return new StoreOptions(memoryLimit, threads, temporaryFolder, true, folders);
    }

    /** Lets SQL read and write the files of these folders. */
    public StoreOptions withFolders(Path... allowed) {
        return new StoreOptions(memoryLimit, threads, temporaryFolder, readOnly, List.of(allowed));
    }
}
