package de.okd.geo.io.archive;

import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.ShapefileBuilder;
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

/** However an archive is damaged, it is read with findings or refused. */
@Timeout(600)
class ZippedFuzzTest {
    private static final int RUNS = Damage.runs(20_000, 1_000);
    private static final long SEED = 20261126;

    @TempDir
    Path folder;

    @Test
    void noDamageBreaksTheReader() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        new ShapefileBuilder(inside, "a")
                .region("06440008", "Friedberg", square(480_000, 5_570_000, 1000))
                .write();
        CoverageExport.of(Wetterau.coverage()).geoJson(inside.resolve("b.geojson"));
        byte[] valid = Files.readAllBytes(new Zip().add(inside, "").write(folder.resolve("valid.zip")));
        Path file = folder.resolve("fuzz.zip");
        AtomicInteger read = new AtomicInteger();
        Damage.eachBinary(valid, SEED, RUNS, damaged -> {
            DamagedFile.write(file, damaged);
            read.addAndGet(DamagedFile.isRead(new ZippedFormat(), file) ? 1 : 0);
        });
        assertThat(read.get()).as("archives read in spite of the damage").isBetween(RUNS / 50, RUNS * 19 / 20);
    }
}
