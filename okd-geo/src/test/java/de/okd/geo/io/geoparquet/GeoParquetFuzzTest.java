package de.okd.geo.io.geoparquet;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.io.CoverageExport;
import de.okd.geo.io.Damage;
import de.okd.geo.io.DamagedFile;
import de.okd.geo.io.Wetterau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However GeoParquet is damaged, it is read with findings or refused. */
@Timeout(10_000)
class GeoParquetFuzzTest {
    /** Each run starts DuckDB twice. */
    private static final int RUNS = Damage.runs(20_000, 300);

    private static final long SEED = 20261126;

    @TempDir
    Path folder;

    @Test
    void noDamageBreaksTheReader() throws IOException {
        Path valid = folder.resolve("wetterau.parquet");
        CoverageExport.of(Wetterau.coverage()).geoParquet(valid);
        Path file = folder.resolve("fuzz.parquet");
        AtomicInteger read = new AtomicInteger();
        Damage.eachBinary(Files.readAllBytes(valid), SEED, RUNS, damaged -> {
            DamagedFile.write(file, damaged);
            read.addAndGet(DamagedFile.isRead(new GeoParquetFormat(), file) ? 1 : 0);
        });
        assertThat(read.get()).as("files read in spite of the damage").isBetween(RUNS / 50, RUNS * 19 / 20);
    }
}
