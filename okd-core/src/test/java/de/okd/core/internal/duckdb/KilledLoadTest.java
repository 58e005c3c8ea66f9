package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.ChildJvm;
import de.okd.core.Okd;
import de.okd.core.source.Version;
import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that loads or purges is killed at random moments, again and again on one store. Oracle: what it acknowledged
 * before it died, and sums known from the generator.
 */
class KilledLoadTest {
    private static final long SEED = 20261124;
    private static final int KILLS = 50;
    private static final int PURGE_KILLS = 10;
    private static final StoreOptions SMALL =
            StoreOptions.defaults().withThreads(2).withMemoryLimit(256L << 20);

    /** Loads tables of different sizes until it is killed, and says so after each. */
    static final class EndlessLoads {
        private EndlessLoads() {}

        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]), SMALL)) {
                System.out.println("open");
                for (int size = 1_000; ; size = size % 40_000 + 1_000) {
                    Version version = write(store, size);
                    System.out.println(version.number() + " " + version.entries());
                }
            }
        }
    }

    /** Loads a table and purges the one before it, until it is killed. */
    static final class EndlessPurges {
        private EndlessPurges() {}

        public static void main(String[] arguments) {
            try (Okd okd = Okd.open(Path.of(arguments[0]), SMALL)) {
                System.out.println("open");
                while (true) {
                    okd.archive().purge(okd.versions().get(0), "test");
                    System.out.println("purged");
                }
            }
        }
    }

    private static Version write(Store store, int size) {
        return store.write(List.of(EndlessTable.delivery(size)), Instant.EPOCH, () -> {})
                .get(0);
    }

    @Test
    @Timeout(240)
    void everyAcknowledgedVersionIsWholeAndNoneIsPartialAfterFiftyKills(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("region.okd");
        Random random = new Random(SEED);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> lines = runAndKill(EndlessLoads.class, file, random.nextInt(250));
            try (Store store = Store.open(file, SMALL)) {
                List<Version> versions = store.versions();
                assertThat(versions.stream().map(v -> v.number() + " " + v.entries()))
                        .as("seed %d, kill %d", SEED, kill)
                        .containsAll(lines);
                acknowledged += lines.size();
                assertThat(versions.size()).as("unacknowledged").isBetween(acknowledged, versions.size());
                versions.subList(Math.max(0, versions.size() - lines.size() - 1), versions.size())
                        .forEach(version -> assertWhole(store, version));
            }
        }
        try (Store store = Store.open(file, SMALL)) {
            store.versions().forEach(version -> assertWhole(store, version));
            assertThat(factTables(store)).hasSameSizeAs(store.versions());
            assertThat(acknowledged).as("the kills left time to load").isPositive();
        }
    }

    private static List<String> factTables(Store store) {
        return store.read(sql -> sql.query(
                row -> row.getString(1),
                "SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, 'facts_')"));
    }

    /** The values are 0, 1, 2 and so on. */
    private static void assertWhole(Store store, Version version) {
        long size = version.entries();
        List<String> found = store.read(sql -> sql.query(
                row -> row.getLong(1) + " " + row.getLong(2),
                "SELECT count(*), sum(value)::BIGINT FROM " + StoreSchema.facts(version.number())));
        assertThat(found).containsExactly(size + " " + size * (size - 1) / 2);
    }

    /** What the process printed before it was killed, without its first line. */
    private static List<String> runAndKill(Class<?> main, Path file, int milliseconds) throws Exception {
        List<String> flags = List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-Xshare:auto");
        ChildJvm child = ChildJvm.start(main, flags, file.toString());
        try {
            assertThat(child.line()).isEqualTo("open");
            Thread.sleep(milliseconds);
        } finally {
            child.kill();
        }
        List<String> lines = new ArrayList<>(child.lines());
        child.close();
        return lines;
    }

    @Test
    @Timeout(120)
    void aKilledPurgeLeavesTheOldStoreOrTheNewOne(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("region.okd");
        Random random = new Random(SEED);
        for (int kill = 0; kill < PURGE_KILLS; kill++) {
            int before = refill(file);
            List<String> lines = runAndKill(EndlessPurges.class, file, random.nextInt(300));
            String moment = String.format(Locale.ROOT, "seed %d, kill %d", SEED, kill);
            try (Store store = Store.open(file, SMALL)) {
                int gone = before - store.versions().size();
                assertThat(gone).as(moment).isBetween(lines.size(), lines.size() + 1);
                store.versions().forEach(version -> assertWhole(store, version));
                assertThat(factTables(store)).as(moment).hasSameSizeAs(store.versions());
            }
            assertThat(folder.resolve("region.okd.fresh")).doesNotExist();
        }
    }

    /** @return how many versions there are */
    private static int refill(Path file) {
        try (Store store = Store.open(file, SMALL)) {
            while (store.versions().size() < 20) {
                write(store, 2_000);
            }
            return store.versions().size();
        }
    }
}
