package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.SameObservations;
import de.okd.core.SmallTables;
import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.source.genesis.GenesisFormat;
import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Loads and questions of several threads: nobody waits, nobody sees half a load, everybody can be stopped. */
@Timeout(60)
class ConcurrencyTest {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("region.okd"), StoreOptions.defaults().withThreads(2));
    }

    @AfterEach
    void close() {
        thread.shutdownNow();
        store.close();
    }

    private static Delivery.Table population(Path folder, String table) {
        return (Delivery.Table) new GenesisFormat()
                .read(DeliveredFile.of(SmallTables.write(folder, "p.csv", table)))
                .get(0);
    }

    private Version write(Delivery delivery, LoadWatch watch) {
        return store.write(List.of(delivery), Instant.EPOCH, watch).get(0);
    }

    @Test
    void aReaderSeesTheOldVersionWholeUntilTheNewOneIsCommitted(@TempDir Path folder) throws Exception {
        Observations old = population(folder, SmallTables.POPULATION).observations();
        Version first = write(population(folder, SmallTables.POPULATION), () -> {});
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Delivery revised = population(folder, SmallTables.POPULATION.replace(";31200;", ";31201;"));
        Future<Version> load = thread.submit(() -> write(revised, () -> {
            written.countDown();
            await(mayCommit);
        }));
        await(written);
        assertThat(store.versions()).containsExactly(first);
        SameObservations.assertSame(store.observations(first), old);

        mayCommit.countDown();
        Version second = load.get();
        assertThat(store.versions()).containsExactly(first, second);
    }

    @Test
    void severalAnswersOfOneReadingAreOfTheSameMoment(@TempDir Path folder) {
        Version first = write(population(folder, SmallTables.POPULATION), () -> {});
        store.read(sql -> {
            assertThat(Versions.all(sql)).hasSize(1);
            Version second = write(population(folder, SmallTables.POPULATION.replace(";31200;", ";31201;")), () -> {});
            assertThat(Versions.all(sql)).containsExactly(first);
            return second;
        });
        assertThat(store.versions()).hasSize(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anInterruptStopsAnEndlessLoadAndLeavesNothing() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        LoadWatch watch = new LoadWatch() {
            @Override
            public void rows(long stored) {
                running.countDown();
            }

            @Override
            public void beforeCommit() {}
        };
        Future<Boolean> load = thread.submit(() -> {
            assertCancelled(() -> write(EndlessTable.delivery(), watch));
            return Thread.interrupted();
        });
        await(running);
        interruptUntilDone(load);
        assertThat(store.versions()).isEmpty();
        assertThat(store.regions()).isEmpty();
        write(EndlessTable.delivery(10), () -> {});
        assertThat(store.versions()).hasSize(1);
    }

    @Test
    void anInterruptStopsAnEndlessQuery() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        Future<Boolean> query = thread.submit(() -> {
            assertCancelled(() -> store.read(sql -> {
                running.countDown();
                return sql.query(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range * b.range = -1");
            }));
            return Thread.interrupted();
        });
        await(running);
        interruptUntilDone(query);
        assertThat(store.versions()).isEmpty();
    }

    /** The interrupt is used up afterwards. */
    private void interruptUntilDone(Future<Boolean> task) throws Exception {
        thread.shutdownNow();
        assertThat(task.get()).as("left over interrupt").isFalse();
    }

    private static void assertCancelled(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CANCELLED));
    }

    @Test
    void aLongLoadTellsItsRows() {
        List<Long> told = new ArrayList<>();
        write(EndlessTable.delivery(250_000), new LoadWatch() {
            @Override
            public void rows(long stored) {
                told.add(stored);
            }

            @Override
            public void beforeCommit() {}
        });
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).isBetween(100_000L, 103_000L);
        assertThat(told.get(1)).isBetween(200_000L, 203_000L);
    }
}
