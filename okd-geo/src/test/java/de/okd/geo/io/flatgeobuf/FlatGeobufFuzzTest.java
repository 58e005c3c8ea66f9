package de.okd.geo.io.flatgeobuf;

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

/** However FlatGeobuf is damaged, it is read with findings or refused. */
@Timeout(300)
class FlatGeobufFuzzTest {
    private static final int RUNS = Damage.runs(20_000);
    private static final long SEED = 20261126;

    @TempDir
    Path folder;

    @Test
    void noDamageBreaksTheReader() throws IOException {
        Path valid = folder.resolve("wetterau.fgb");
        CoverageExport.of(Wetterau.coverage()).flatGeobuf(valid);
        Path file = folder.resolve("fuzz.fgb");
        AtomicInteger read = new AtomicInteger();
        Damage.eachBinary(Files.readAllBytes(valid), SEED, RUNS, damaged -> {
            DamagedFile.write(file, damaged);
            read.addAndGet(DamagedFile.isRead(new FlatGeobufFormat(), file) ? 1 : 0);
        });
        assertThat(read.get()).as("files read in spite of the damage").isBetween(RUNS / 50, RUNS * 9 / 10);
    }
}
