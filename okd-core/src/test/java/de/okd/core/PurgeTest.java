package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.source.Version;
import de.okd.core.store.Purge;
import de.okd.core.store.Retention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is purged is gone from the file. Oracle: the bytes of the file and of everything beside it. */
class PurgeTest {
    private static final String DATASET = "12411-01-01-5";
    private static final String MARKER = "Geheimdorf am Markstein";

    private static final String DISTINCTIVE = "9182736455463.125";

    /** A table with a name, a value and a rejected row that occur nowhere else; findings quote the value. */
    private static final String MARKED =
            SmallTables.POPULATION.replace("Bad Nauheim;31200;", MARKER + ";9182736455463.125;") + "064400030;" + MARKER
                    + ";1;2;3\n";

    private static List<Version> load(Okd okd, Path folder, String table) {
        return okd.load(SmallTables.write(folder.resolve("delivered"), "t.csv", table))
                .versions();
    }

    /** All files of the store: the database, its log, what it spilled. */
    private static byte[] bytes(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(Files.createDirectories(folder.resolve("store")))) {
            return Bytes.concat(
                    walk.filter(Files::isRegularFile).map(PurgeTest::read).toArray(byte[][]::new));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path store(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("store")).resolve("region.okd");
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        return Bytes.indexOf(bytes, wanted) >= 0;
    }

    private static byte[] marker() {
        return MARKER.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] distinctive() {
        return DISTINCTIVE.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPurgedVersionLeavesNoBytesInTheFile(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            load(okd, folder, SmallTables.AREA);
            load(okd, folder, MARKED);
        }
        assertThat(holds(bytes(folder), marker())).as("the marker before").isTrue();
        assertThat(holds(bytes(folder), distinctive())).as("the value before").isTrue();
        try (Okd okd = Okd.open(store(folder))) {
            okd.archive().purge(okd.version(DATASET), "Widerspruch vom 3. März");
            assertThat(holds(bytes(folder), marker()))
                    .as("the marker while open")
                    .isFalse();
            assertThat(holds(bytes(folder), distinctive()))
                    .as("the value while open")
                    .isFalse();
        }
        assertThat(holds(bytes(folder), marker())).as("the marker after").isFalse();
        assertThat(holds(bytes(folder), distinctive())).as("the value after").isFalse();
    }

    @Test
    void whatIsNotPurgedStaysAsItWas(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            load(okd, folder, SmallTables.AREA);
            Version first = load(okd, folder, SmallTables.POPULATION).get(0);
            Version marked = load(okd, folder, MARKED).get(0);
            var area = okd.observations("33111-01-01-5");
            var population = okd.observations(first);
            var findings = okd.findings(first);

            okd.archive().purge(marked, "test");
            assertThat(okd.history(DATASET)).containsExactly(first);
            SameObservations.assertSame(okd.observations("33111-01-01-5"), area);
            SameObservations.assertSame(okd.observations(DATASET), population);
            assertThat(okd.findings(first)).isEqualTo(findings);
            assertThat(okd.regions().all())
                    .extracting(Region::name)
                    .contains("Bad Nauheim")
                    .doesNotContain(MARKER);
        }
    }

    @Test
    void aPurgeIsOnRecordAfterReopening(@TempDir Path folder) throws IOException {
        List<Purge> purged;
        try (Okd okd = Okd.open(store(folder))) {
            load(okd, folder, SmallTables.POPULATION);
            load(okd, folder, MARKED);
            purged = okd.archive().purge(DATASET, "Löschkonzept");
        }
        try (Okd okd = Okd.open(store(folder))) {
            assertThat(okd.archive().purges()).isEqualTo(purged);
            assertThat(purged).extracting(Purge::version).containsExactly(1, 2);
            assertThat(purged).extracting(Purge::reason).containsOnly("Löschkonzept");
            assertThat(okd.versions()).isEmpty();
        }
    }

    @Test
    void theNumberOfAPurgedVersionIsNotUsedAgain(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            Version first = load(okd, folder, MARKED).get(0);
            okd.archive().purge(first, "test");
            assertThat(load(okd, folder, MARKED).get(0).number()).isEqualTo(first.number() + 1);
        }
    }

    @Test
    void theNumberOfThePurgedNewestVersionIsNotUsedAgainAfterOlderPurgesAndReopening(@TempDir Path folder)
            throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            Version oldest = load(okd, folder, SmallTables.AREA).get(0);
            Version newest = load(okd, folder, MARKED).get(0);
            okd.archive().purge(newest, "test");
            okd.archive().purge(oldest, "test");
        }
        try (Okd okd = Okd.open(store(folder))) {
            assertThat(load(okd, folder, MARKED).get(0).number()).isEqualTo(3);
        }
    }

    @Test
    void theStoreCanBeLoadedAndReadAfterAPurge(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            okd.archive().purge(load(okd, folder, MARKED).get(0), "test");
            load(okd, folder, SmallTables.POPULATION);
            assertThat(okd.observations(DATASET).regions()).hasSize(4);
        }
    }

    @Test
    void retentionPurgesWhatNeedNotBeKept(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            load(okd, folder, MARKED);
            Version current = load(okd, folder, SmallTables.POPULATION).get(0);
            assertThat(okd.archive().retain(Retention.last(1)))
                    .extracting(Purge::version)
                    .containsExactly(1);
            assertThat(okd.versions()).containsExactly(current);
            assertThat(okd.archive().retain(Retention.last(1))).isEmpty();
            assertThat(holds(bytes(folder), marker())).isFalse();
        }
    }

    @Test
    void aVersionThatIsGoneCannotBePurgedAgain(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            Version version = load(okd, folder, MARKED).get(0);
            okd.archive().purge(version, "test");
            assertThatThrownBy(() -> okd.archive().purge(version, "again"))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME));
            assertThat(okd.archive().purges()).hasSize(1);
        }
    }

    @Test
    void nothingLiesBesideTheStoreAfterwards(@TempDir Path folder) throws IOException {
        try (Okd okd = Okd.open(store(folder))) {
            okd.archive().purge(load(okd, folder, MARKED).get(0), "test");
        }
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            assertThat(files).containsExactly(store(folder));
        }
    }
}
