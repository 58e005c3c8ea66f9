package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.SmallTables;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.source.genesis.GenesisFormat;
import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times come out of the store as they went in, wherever the reader lives. Oracle: the times themselves. */
class StoredTimesTest {
    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restoreTheZone() {
        TimeZone.setDefault(before);
    }

    private static Version readBack(Path folder, String zone, String footerTime, Instant loadedAt) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        String table = SmallTables.POPULATION;
        Path file = SmallTables.write(
                folder, "p.csv", table, SmallTables.FOOTER.replace("10.10.2017 / 11:01:03", footerTime));
        Delivery delivery = new GenesisFormat().read(DeliveredFile.of(file)).get(0);
        try (Store store = Store.open(null, StoreOptions.defaults())) {
            Version written = store.write(List.of(delivery), loadedAt, () -> {}).get(0);
            assertThat(store.versions()).containsExactly(written);
            return written;
        }
    }

    /** Half past two does not exist on this day in Germany, but in UTC it does. */
    @Test
    void theTimeOfALoadDoesNotDependOnTheTimeZone(@TempDir Path folder) {
        Instant inTheGap = Instant.parse("2026-03-29T02:30:00Z");
        assertThat(readBack(folder, "Europe/Berlin", "10.10.2017 / 11:01:03", inTheGap)
                        .loadedAt())
                .isEqualTo(inTheGap);
    }

    /** Half past two does not exist on this day in New York, but in Germany it does. */
    @Test
    void theTimeOfRetrievalDoesNotDependOnTheTimeZone(@TempDir Path folder) {
        assertThat(readBack(folder, "America/New_York", "12.03.2017 / 02:30:00", Instant.EPOCH)
                        .provenance()
                        .retrieved())
                .isEqualTo("2017-03-12T02:30:00");
    }
}
