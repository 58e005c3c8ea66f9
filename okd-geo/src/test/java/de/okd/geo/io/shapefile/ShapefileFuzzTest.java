package de.okd.geo.io.shapefile;

import static de.okd.geo.ShapefileBuilder.reversed;
import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.ShapefileBuilder;
import de.okd.geo.io.Damage;
import de.okd.geo.io.DamagedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However the files of a shapefile are damaged, it is read with findings or refused. */
@Timeout(300)
class ShapefileFuzzTest {
    private static final int RUNS = Damage.runs(10_000);
    private static final long SEED = 20261126;

    @TempDir
    Path folder;

    private Path shapes;

    @BeforeEach
    void write() {
        shapes = new ShapefileBuilder(folder, "fuzz")
                .charset(StandardCharsets.UTF_8, Optional.empty())
                .region(
                        "06440008",
                        "Friedberg",
                        square(480_000, 5_570_000, 1000),
                        reversed(square(480_100, 5_570_100, 100)))
                .region("06440024", "Wölfersheim", square(482_000, 5_570_000, 1000), square(484_000, 5_570_000, 1000))
                .deletedRegion("06440025", "Wöllstadt", square(486_000, 5_570_000, 1000))
                .region("06440002", "Bad Nauheim")
                .write();
    }

    @Test
    void noDamageToTheShapesBreaksTheReader() throws IOException {
        assertNoDamageBreaks(shapes, RUNS);
    }

    @Test
    void noDamageToTheAttributesBreaksTheReader() throws IOException {
        assertNoDamageBreaks(folder.resolve("fuzz.dbf"), RUNS);
    }

    @Test
    void noDamageToTheReferenceSystemBreaksTheReader() throws IOException {
        assertNoDamageBreaks(folder.resolve("fuzz.prj"), RUNS / 5);
    }

    private void assertNoDamageBreaks(Path damagedFile, int runs) throws IOException {
        AtomicInteger read = new AtomicInteger();
        Damage.eachBinary(Files.readAllBytes(damagedFile), SEED, runs, damaged -> {
            DamagedFile.write(damagedFile, damaged);
            read.addAndGet(DamagedFile.isRead(new ShapefileFormat(), shapes) ? 1 : 0);
        });
        assertThat(read.get()).as("files read in spite of the damage").isBetween(runs / 50, runs * 99 / 100);
    }
}
