package de.okd.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import de.okd.core.Damage;
import de.okd.core.DeliveredData;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a delivered file in a known layout is damaged, from its bytes to its last observation there are findings or an
 * {@link OkdException}; nothing else, ever.
 */
class LayoutFuzzTest {
    private static final int RUNS = Damage.runs(5000);
    private static final long SEED = 64320027;
    private static final int CUT = 4000;

    @ParameterizedTest
    @Timeout(300)
    @ValueSource(
            strings = {
                "unfallatlas/muenster.csv",
                "schools-2020/schools.csv",
                "genesis-ffcsv-2026/12411-01-01-4_en_flat.csv",
                "zensus2011-grid-1km/hessen-bbox.csv",
                "crosswalk-bbsr/municipalities-hessen-1990-2020.csv",
            })
    void noDamageToADeliveredFileBreaksItsReading(String name, @TempDir Path folder) throws IOException {
        byte[] valid = beginning(DeliveredData.delivered(name));
        AtomicInteger read = new AtomicInteger();
        Damage.each(
                valid, SEED, RUNS, damaged -> read.addAndGet(isRead(damaged, folder.resolve("damaged.csv")) ? 1 : 0));
        assertThat(read.get()).as("files read in spite of the damage").isGreaterThan(RUNS / 10);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] cut = in.readNBytes(CUT);
            return Arrays.copyOf(cut, Bytes.lastIndexOf(cut, (byte) '\n') + 1);
        }
    }

    private static boolean isRead(byte[] damaged, Path path) {
        try {
            DeliveredFile file = DeliveredFile.of(Damage.write(path, damaged));
            CsvFormat format = new CsvFormat();
            if (!format.recognises(file)) {
                return false;
            }
            format.read(file).forEach(LayoutFuzzTest::drain);
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isEqualTo("damaged.csv");
            return false;
        }
    }

    private static void drain(Delivery delivery) {
        if (delivery instanceof Delivery.Streamed streamed) {
            try (ObservationReader reader = streamed.opener().get()) {
                drain(reader);
            }
        } else if (delivery instanceof Delivery.Records records) {
            try (Rows rows = records.opener().get()) {
                while (rows.next()) {
                    assertThat(rows.line()).isPositive();
                }
            }
        }
    }

    private static void drain(ObservationReader reader) {
        ObservationBatch batch = new ObservationBatch(256);
        for (reader.read(batch); batch.size() > 0; reader.read(batch)) {
            for (int i = 0; i < batch.size(); i++) {
                boolean hasValue = ObservationStatus.of(batch.statusNumber(i)).hasValue();
                if (hasValue == Double.isNaN(batch.value(i))) {
                    throw new AssertionError("value and status disagree");
                }
            }
        }
    }
}
