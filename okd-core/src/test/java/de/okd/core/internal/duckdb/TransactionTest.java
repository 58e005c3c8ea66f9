package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.ChildJvm;
import de.okd.core.Okd;
import de.okd.core.SameObservations;
import de.okd.core.SmallTables;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.source.genesis.GenesisFormat;
import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A dataset is in the store whole or not at all, whatever happens to the process that loads it. */
class TransactionTest {
    private static void commit() {}

    private static Delivery delivery(Path folder, String name, String table) {
        return new GenesisFormat()
                .read(DeliveredFile.of(SmallTables.write(folder, name, table)))
                .get(0);
    }

    /** Loads one table, then a second one, and stops for ever with the second all written but not committed. */
    static final class StuckLoad {
        private StuckLoad() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            Store store = Store.open(folder.resolve("region.okd"), StoreOptions.defaults());
            store.write(
                    List.of(delivery(folder, "area.csv", SmallTables.AREA)), Instant.EPOCH, TransactionTest::commit);
            store.write(
                    List.of(delivery(folder, "population.csv", SmallTables.POPULATION)),
                    Instant.EPOCH,
                    StuckLoad::hang);
        }

        private static void hang() {
            System.out.println("written, not committed");
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }

    @Test
    @Timeout(60)
    void aKilledLoadLeavesTheFirstDatasetWholeAndNothingOfTheSecond(@TempDir Path folder) throws Exception {
        try (ChildJvm child = ChildJvm.start(StuckLoad.class, List.of(), folder.toString())) {
            assertThat(child.line()).isEqualTo("written, not committed");
        }
        try (Okd okd = Okd.open(folder.resolve("region.okd"))) {
            assertThat(okd.versions()).extracting(Version::dataset).containsExactly("33111-01-01-5");
            Delivery.Table area = (Delivery.Table) delivery(folder, "area.csv", SmallTables.AREA);
            SameObservations.assertSame(okd.observations("33111-01-01-5"), area.observations());
            assertThat(okd.regions().all()).hasSize(3);
            assertThat(okd.load(folder.resolve("population.csv")).versions()).isNotEmpty();
        }
    }

    @Test
    @Timeout(60)
    void aStoreHeldByAnotherProcessNamesThatProcess(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("region.okd");
        try (ChildJvm child = ChildJvm.start(StuckLoad.class, List.of(), folder.toString())) {
            child.line();
            assertThatThrownBy(() -> Okd.open(store)).isInstanceOfSatisfying(OkdException.class, e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.STORE_IN_USE);
                assertThat(e.place().file()).isEqualTo(store.toString());
                assertThat(e)
                        .hasMessageContaining("held by process " + child.pid())
                        .hasMessageContaining("java");
            });
        }
    }

    @Test
    void aFailureBeforeTheCommitLeavesNothing(@TempDir Path folder) {
        try (Store store = Store.open(folder.resolve("region.okd"), StoreOptions.defaults())) {
            Delivery population = delivery(folder, "population.csv", SmallTables.POPULATION);
            assertThatThrownBy(() -> store.write(List.of(population), Instant.EPOCH, () -> {
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(store.versions()).isEmpty();
            assertThat(store.regions()).isEmpty();
            assertThat(store.write(List.of(population), Instant.EPOCH, TransactionTest::commit)
                            .get(0)
                            .number())
                    .isEqualTo(1);
        }
    }
}
