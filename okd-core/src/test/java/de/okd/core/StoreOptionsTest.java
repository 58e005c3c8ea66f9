package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.Version;
import de.okd.core.store.StoreOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a store is opened decides what may be done with it. */
class StoreOptionsTest {
    private static final StoreOptions READING = StoreOptions.defaults().forReading();

    private static Path loaded(Path folder) {
        Path store = folder.resolve("region.okd");
        try (Okd okd = Okd.open(store)) {
            okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
        }
        return store;
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Opens the store for reading, prints its datasets, and stays. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            try (Okd okd = Okd.open(Path.of(arguments[0]), READING)) {
                System.out.println(okd.versions().stream().map(Version::dataset).toList());
                while (true) {
                    java.util.concurrent.locks.LockSupport.park();
                }
            }
        }
    }

    @Test
    @Timeout(60)
    void twoProcessesReadOneStoreAtOnceAndNobodyWrites(@TempDir Path folder) throws Exception {
        Path store = loaded(folder);
        try (ChildJvm child = ChildJvm.start(Reader.class, List.of(), store.toString());
                Okd okd = Okd.open(store, READING)) {
            assertThat(child.line()).isEqualTo("[12411-01-01-5]");
            assertThat(okd.observations("12411-01-01-5").regions()).hasSize(4);
        }
        try (ChildJvm child = ChildJvm.start(Reader.class, List.of(), store.toString())) {
            child.line();
            assertRefused(ErrorCode.STORE_IN_USE, () -> Okd.open(store));
        }
    }

    @Test
    void aStoreOpenedForReadingIsNeitherLoadedNorPurged(@TempDir Path folder) {
        Path store = loaded(folder);
        try (Okd okd = Okd.open(store, READING)) {
            Path area = SmallTables.write(folder, "area.csv", SmallTables.AREA);
            assertRefused(ErrorCode.STORE_READ_ONLY, () -> okd.load(area));
            assertRefused(ErrorCode.STORE_READ_ONLY, () -> okd.archive().purge("12411-01-01-5", "test"));
            assertThat(okd.versions()).hasSize(1);
        }
    }

    @Test
    void aMissingStoreIsNotMadeForReading(@TempDir Path folder) {
        Path missing = folder.resolve("missing.okd");
        assertRefused(ErrorCode.STORE_UNUSABLE, () -> Okd.open(missing, READING));
        assertThat(missing).doesNotExist();
    }

    @Test
    void aStoreIsOpenOnceInAProcess(@TempDir Path folder) throws Exception {
        Path store = loaded(folder);
        Path link = Files.createSymbolicLink(folder.resolve("link.okd"), store);
        try (Okd okd = Okd.open(store)) {
            assertRefused(ErrorCode.STORE_IN_USE, () -> Okd.open(store));
            assertRefused(ErrorCode.STORE_IN_USE, () -> Okd.open(link));
            assertThat(okd.versions()).hasSize(1);
        }
        Okd.open(store).close();
    }

    @Test
    void aStoreThatCouldNotBeOpenedMayBeTriedAgain(@TempDir Path folder) throws Exception {
        Path store = Files.writeString(folder.resolve("region.okd"), "no store ".repeat(1000));
        assertRefused(ErrorCode.STORE_UNUSABLE, () -> Okd.open(store));
        Files.delete(store);
        Okd.open(store).close();
    }

    @Test
    void theTemporaryFolderIsRemovedOnClosing(@TempDir Path folder) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        StoreOptions options = StoreOptions.defaults()
                .withTemporaryFolder(temporary)
                .withMemoryLimit(128L << 20)
                .withThreads(1);
        try (Okd okd = Okd.open(folder.resolve("region.okd"), options)) {
            okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aMissingTemporaryFolderIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("missing");
        StoreOptions options = StoreOptions.defaults().withTemporaryFolder(missing);
        assertThatThrownBy(() -> Okd.open(folder.resolve("region.okd"), options))
                .isInstanceOfSatisfying(OkdException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.UNWRITABLE);
                    assertThat(e.place().file()).isEqualTo(missing.toString());
                });
    }

    @Test
    void limitsThatCannotWorkAreRefused() {
        assertThatThrownBy(() -> StoreOptions.defaults().withMemoryLimit(1)).hasMessageContaining("64 MiB");
        assertThatThrownBy(() -> StoreOptions.defaults().withThreads(0)).hasMessageContaining("at least one thread");
    }
}
