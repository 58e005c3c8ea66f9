package de.okd.core.internal.arrow;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Rows;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Off-heap memory is given back whatever a file holds. Oracle: the allocator's own count. */
class ArrowMemoryTest {
    private static final int RUNS = 5_000;
    private static final long SEED = 64400081;

    @TempDir
    Path folder;

    private static boolean isRefused(Path file, RecallingAllocator allocator) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try (Rows rows = OpenArrowFile.open(channel, allocator, Place.file("table.arrow"))) {
            while (rows.next()) {
                for (int column = 0; column < rows.columns().size(); column++) {
                    rows.cell(column);
                }
            }
            return false;
        } catch (OkdException refused) {
            return true;
        }
    }

    @Test
    void aRefusedFileLeavesNoMemoryAllocated() throws IOException {
        byte[] valid = ArrowFiles.everyType();
        Random random = new Random(SEED);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = valid.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("table.arrow"), damaged);
            RecallingAllocator allocator = new RecallingAllocator(1 << 26);
            refused += isRefused(file, allocator) ? 1 : 0;
            assertThat(allocator.getAllocatedMemory())
                    .as("bytes left, seed " + SEED + ", run " + run)
                    .isZero();
        }
        assertThat(refused).as("files refused").isBetween(RUNS / 20, RUNS * 19 / 20);
    }
}
