package de.okd.core.internal.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.ChildJvm;
import de.okd.core.Damage;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Arrow files and streams as rows. Oracle: the values set into Arrow's own vectors. */
@Timeout(600)
class ArrowRowsTest {
    private static final int RUNS = Damage.runs(20_000);
    private static final long SEED = 64400080;
    private static final List<Object> FIRST = List.of(
            -1L,
            -2L,
            -3L,
            -4L,
            255L,
            65_535L,
            4_294_967_295L,
            new BigDecimal("18446744073709551615"),
            1.5,
            2.5,
            new BigDecimal("12.50"),
            true,
            LocalDate.of(2022, 12, 31),
            LocalDateTime.of(2022, 12, 31, 18, 0),
            "2022-12-31T18:00Z",
            "Büdingen",
            "a");
    private static final List<Object> NULLS = Collections.nCopies(FIRST.size(), null);

    @TempDir
    Path folder;

    @Test
    void everyTypeOfATableHasItsCellInEveryBatch() throws IOException {
        DeliveredFile file = ArrowFiles.write(folder, ArrowFiles.everyType());
        assertThat(new ArrowFormat().recognises(file)).isTrue();
        assertThat(ArrowFiles.read(file)).containsExactly(FIRST, NULLS, FIRST, NULLS);
    }

    @Test
    void aFileIsReadAsAStreamIs() throws IOException {
        byte[] stream = ArrowFiles.everyType();
        byte[] bytes = Arrays.copyOf("ARROW1\0\0".getBytes(StandardCharsets.US_ASCII), 8 + stream.length);
        System.arraycopy(stream, 0, bytes, 8, stream.length);
        DeliveredFile file = ArrowFiles.write(folder, bytes);
        assertThat(new ArrowFormat().recognises(file)).isTrue();
        assertThat(ArrowFiles.read(file)).containsExactly(FIRST, NULLS, FIRST, NULLS);
    }

    @Test
    void aListIsRefusedByTheNameOfItsColumn() throws IOException {
        DeliveredFile file = ArrowFiles.write(folder, ArrowFiles.list());
        assertThatThrownBy(() -> ArrowFiles.read(file))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("\"Teile\"", "nested", "[table.arrow]");
    }

    @Test
    void aLengthNobodyCanBelieveTakesNoMemory() throws IOException {
        byte[] bytes = ArrowFiles.everyType();
        bytes[7] = 0x7f;
        DeliveredFile file = ArrowFiles.write(folder, bytes);
        assertThatThrownBy(() -> ArrowFiles.read(file))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("damaged", "a message of");
    }

    /** Reads an Arrow file and prints how many rows it has. */
    static final class Counter {
        private Counter() {}

        public static void main(String[] arguments) {
            System.out.println(
                    ArrowFiles.read(DeliveredFile.of(Path.of(arguments[0]))).size());
        }
    }

    @Test
    void readingNeedsNoJvmFlag() throws IOException {
        DeliveredFile file = ArrowFiles.write(folder, ArrowFiles.everyType());
        try (ChildJvm counter =
                ChildJvm.start(Counter.class, List.of(), file.path().toString())) {
            assertThat(counter.line()).isEqualTo("4");
        }
    }

    @Test
    void noDamageBreaksTheReader() throws IOException {
        byte[] valid = ArrowFiles.everyType();
        Random random = new Random(SEED);
        int read = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = valid.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(20) == 0 ? random.nextInt(damaged.length) : damaged.length;
            read += isRead(Arrays.copyOf(damaged, length), run) ? 1 : 0;
        }
        assertThat(read).as("files read in spite of the damage").isBetween(RUNS / 20, RUNS * 19 / 20);
    }

    private boolean isRead(byte[] damaged, int run) throws IOException {
        DeliveredFile file = ArrowFiles.write(folder, damaged);
        try {
            ArrowFiles.read(file);
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).isEqualTo("table.arrow");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + SEED + ", run " + run, e);
        }
    }
}
