package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.okd.core.ChildJvm;
import de.okd.core.Okd;
import de.okd.core.SameObservations;
import de.okd.core.SmallTables;
import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.Version;
import de.okd.core.store.StoreOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full disks, folders that cannot be written and damaged files: a clear error, and what was committed is safe. */
class DamagedStoreTest {
    private static final long SEED = 20261124;
    private static final int FLIPS = 100;
    private static final String DATASET = "12411-01-01-5";

    private static Path loaded(Path folder) {
        Path store = folder.resolve("region.okd");
        try (Okd okd = Okd.open(store)) {
            okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
        }
        return store;
    }

    private static Observations observations(Path store) {
        try (Okd okd = Okd.open(store)) {
            return okd.observations(DATASET);
        }
    }

    private static void assertUnusable(Path store, String... parts) {
        assertThatThrownBy(() -> Okd.open(store)).isInstanceOfSatisfying(OkdException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.STORE_UNUSABLE);
            assertThat(e.place().file()).isEqualTo(store.toString());
            assertThat(e.getMessage()).contains(parts);
        });
    }

    @Test
    void flippedBitsAreReportedOrHarmless(@TempDir Path folder) throws Exception {
        Path store = loaded(folder);
        Observations expected = observations(store);
        byte[] bytes = Files.readAllBytes(store);
        Random random = new Random(SEED);
        int reported = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] damaged = bytes.clone();
            int position = random.nextInt(bytes.length);
            damaged[position] ^= (byte) (1 << random.nextInt(8));
            Files.write(store, damaged);
            Throwable thrown = catchThrowable(() -> SameObservations.assertSame(observations(store), expected));
            assertThat(thrown == null || thrown instanceof OkdException)
                    .as("seed %d, flip %d at byte %d: %s", SEED, flip, position, thrown)
                    .isTrue();
            reported += thrown == null ? 0 : 1;
        }
        assertThat(reported).isPositive();
        Files.write(store, bytes);
        SameObservations.assertSame(observations(store), expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096, 5000, 12288, 20000})
    void aTruncatedStoreIsReported(int length, @TempDir Path folder) throws Exception {
        Path store = loaded(folder);
        Files.write(store, Arrays.copyOf(Files.readAllBytes(store), length));
        assertUnusable(store, "Could not open the store");
    }

    @Test
    void aFlippedByteOfTheHeaderSaysThatTheFileIsDamaged(@TempDir Path folder) throws Exception {
        Path store = loaded(folder);
        byte[] bytes = Files.readAllBytes(store);
        bytes[5000] ^= 1;
        bytes[9000] ^= 1;
        Files.write(store, bytes);
        assertUnusable(store, "the file is damaged", "backup");
    }

    @Test
    void aFolderIsNoStore(@TempDir Path folder) {
        assertUnusable(folder, "Could not open the store");
    }

    @Test
    void aStoreBelowAFileCannotBe(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Guten Tag");
        assertUnusable(file.resolve("region.okd"), "Could not open the store");
    }

    @Test
    void aStoreInAFolderThatMayNotBeWrittenIsReported(@TempDir Path folder) throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Assumptions.assumeTrue(locked.toFile().setWritable(false), "The file system knows no permissions");
        Assumptions.assumeFalse(Files.isWritable(locked), "The user of this test may write everywhere (root)");
        assertUnusable(locked.resolve("region.okd"), "Could not open the store");
    }

    /** Loads a small table, waits for a file to appear, and loads a large one. */
    static final class LargeLoad {
        private LargeLoad() {}

        public static void main(String[] arguments) {
            StoreOptions options = StoreOptions.defaults().withThreads(2).withMemoryLimit(128L << 20);
            try (Store store = Store.open(Path.of(arguments[0]), options)) {
                write(store, 1_000);
                System.out.println("loaded");
                while (!Files.exists(Path.of(arguments[1]))) {
                    Thread.onSpinWait();
                }
                write(store, 20_000_000);
            } catch (OkdException e) {
                System.out.println(
                        e.code() + " " + String.valueOf(e.getMessage()).replace('\n', ' '));
            }
        }

        private static Version write(Store store, int size) {
            return store.write(List.of(EndlessTable.delivery(size)), Instant.EPOCH, () -> {})
                    .get(0);
        }
    }

    @Test
    @Timeout(90)
    void aFullDiskIsReportedAndTheEarlierVersionIsSafe(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/prlimit")), "There is no prlimit to limit files with");
        Path file = folder.resolve("region.okd");
        Path limited = folder.resolve("limited");
        List<String> flags = List.of("-Xmx256m");
        try (ChildJvm child = ChildJvm.start(LargeLoad.class, flags, file.toString(), limited.toString())) {
            assertThat(child.line()).isEqualTo("loaded");
            child.limitFiles(Files.size(file) + (4L << 20));
            Files.createFile(limited);
            assertThat(child.line())
                    .startsWith("UNWRITABLE ")
                    .contains("there is no room left on the disk", "What was committed before is safe");
        }
        try (Store store = Store.open(file, StoreOptions.defaults())) {
            assertThat(store.versions()).singleElement().satisfies(version -> {
                assertThat(version.entries()).isEqualTo(1_000);
                assertThat(store.<Long>read(
                                sql -> sql.query(row -> row.getLong(1), "SELECT sum(value)::BIGINT FROM facts_1")
                                        .get(0)))
                        .isEqualTo(499_500);
            });
        }
    }
}
