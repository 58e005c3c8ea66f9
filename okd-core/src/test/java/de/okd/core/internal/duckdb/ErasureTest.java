package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.store.Purge;
import de.okd.core.store.StoreOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rewriting a store leaves out what is purged, of every kind. Oracle: the bytes of the file. */
class ErasureTest {
    private static final byte[] COORDINATES = ByteBuffer.allocate(16)
            .putDouble(490123.4567)
            .putDouble(5571234.5678)
            .array();
    private static final String CELL = "Frau Marker, Musterweg 12";

    private static Version write(Store store, Delivery delivery) {
        return store.write(List.of(delivery), Instant.EPOCH, () -> {}).get(0);
    }

    private static Delivery boundaries() {
        Region region = new Region(RegionKey.parse("06440008"), "Friedberg");
        return new Delivery.Boundaries("vg", List.of(new Boundary(region, COORDINATES)), HeldRows.INVENTED, List.of());
    }

    private static Purge purge(Version version) {
        return new Purge(version.number(), version.dataset(), "test", Instant.EPOCH);
    }

    private static boolean holds(Path file, byte[] wanted) throws Exception {
        return Bytes.indexOf(Files.readAllBytes(file), wanted) >= 0;
    }

    @Test
    void coordinatesAndRecordsAreGoneFromTheFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.okd");
        byte[] cell = CELL.getBytes(StandardCharsets.UTF_8);
        List<Version> versions;
        try (Store store = Store.open(file, StoreOptions.defaults())) {
            versions = List.of(write(store, boundaries()), write(store, HeldRows.column("version", CELL, "x")));
        }
        assertThat(holds(file, COORDINATES)).as("coordinates before").isTrue();
        assertThat(holds(file, cell)).as("cell before").isTrue();
        try (Store store = Store.open(file, StoreOptions.defaults())) {
            store.purge(versions.stream().map(ErasureTest::purge).toList());
            assertThat(store.versions()).isEmpty();
            assertThat(store.regions()).isEmpty();
        }
        assertThat(holds(file, COORDINATES)).as("coordinates after").isFalse();
        assertThat(holds(file, cell)).as("cell after").isFalse();
    }

    @Test
    void recordsWithAColumnNamedVersionStayWhole(@TempDir Path folder) {
        try (Store store = Store.open(folder.resolve("a.okd"), StoreOptions.defaults())) {
            Version boundaries = write(store, boundaries());
            Version records = write(store, HeldRows.column("version", 1L, 2L, 3L));
            store.purge(List.of(purge(boundaries)));
            assertThat(store.versions()).containsExactly(records);
            List<Long> cells = store.read(sql -> sql.query(row -> row.getLong(1), "SELECT \"version\" FROM records_2"));
            assertThat(cells).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void aStoreThatIsBeingReadIsNotRewritten(@TempDir Path folder) {
        try (Store store = Store.open(folder.resolve("a.okd"), StoreOptions.defaults())) {
            Version version = write(store, boundaries());
            try (Lease reading = store.lease()) {
                assertThat(reading.sql().query(row -> row.getInt(1), "SELECT version FROM version"))
                        .containsExactly(1);
                assertThatThrownBy(() -> store.purge(List.of(purge(version))))
                        .isInstanceOfSatisfying(
                                OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_IN_USE));
            }
            assertThat(store.versions()).containsExactly(version);
        }
    }

    @Test
    void whatAKilledPurgeLeftIsRemovedOnOpening(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.okd");
        Path rest = Files.writeString(folder.resolve("a.okd.fresh"), "half a store");
        Path spill = Files.createDirectory(folder.resolve("a.okd.spill"));
        Files.writeString(spill.resolve("duckdb_temp_1.tmp"), "spilled");
        try (Store store = Store.open(file, StoreOptions.defaults())) {
            assertThat(rest).doesNotExist();
            assertThat(spill).doesNotExist();
            assertThat(store.versions()).isEmpty();
        }
    }
}
