package de.okd.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import de.okd.core.Damage;
import de.okd.core.DeliveredData;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is damaged, it is read with findings, refused with an {@link OkdException} or not recognised. */
@Timeout(60)
class CsvFuzzTest {
    private static final int RUNS = Damage.runs(2_500);
    private static final long SEED = 64400080;
    private static final int CUT = 1500;
    private static final String INVENTED = """
            Bevölkerung am 31.12.;;;
            ;;2015;2016
            Schlüssel;Name;Anzahl;Anteil
            06440008;"Friedberg (Hessen); ""Kreisstadt\""";14.000;1,5
            06440016;"Münzen-
            berg";.;-
            06440005;Butzbach;25.000r;(2,25)
            06440011;Karben;x;/

            __________
            Quelle: Beispielamt
            """;

    private final Path file = Path.of("fuzzed.csv");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE"})
    void noDamageToAnInventedTableBreaksTheReader(String charset) throws IOException {
        assertThat(readInSpiteOfDamage(INVENTED.getBytes(charset), RUNS)).isBetween(RUNS / 10, RUNS * 99 / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unfallatlas/muenster.csv",
                "schools-2020/schools.csv",
                "genesis-ffcsv-2026/12411-01-01-4_en_flat.csv",
                "zensus2011-grid-1km/hessen-bbox.csv",
                "crosswalk-bbsr/municipalities-hessen-1990-2020.csv",
            })
    void noDamageToADeliveredFileBreaksTheReader(String name) throws IOException {
        try (InputStream in = Files.newInputStream(DeliveredData.delivered(name))) {
            byte[] cut = in.readNBytes(CUT);
            int end = Bytes.lastIndexOf(cut, (byte) '\n') + 1;
            assertThat(readInSpiteOfDamage(Arrays.copyOf(cut, end), RUNS)).isBetween(RUNS / 10, RUNS * 99 / 100);
        }
    }

    private int readInSpiteOfDamage(byte[] valid, int runs) {
        AtomicInteger read = new AtomicInteger();
        Damage.each(valid, SEED, runs, damaged -> read.addAndGet(isRead(damaged) ? 1 : 0));
        return read.get();
    }

    private boolean isRead(byte[] damaged) {
        CsvText text = new CsvText(
                "fuzzed",
                DeliveredFile.of(file).place(),
                DeliveredFile.of(file),
                () -> new ByteArrayInputStream(damaged));
        Optional<CsvDetection> detected = CsvSource.find(damaged, true, text);
        if (detected.isEmpty()) {
            return false;
        }
        try {
            CsvTexts.Read read = CsvTexts.read(damaged, detected.get().dialect());
            assertThat(read.columns()).doesNotHaveDuplicates().doesNotContain("");
            assertThat(read.lines()).isSorted().doesNotHaveDuplicates();
            assertThat(read.rows()).allMatch(row -> row.size() == read.columns().size());
            assertThat(accountedLines(read)).isLessThanOrEqualTo(lines(damaged));
            return !read.rows().isEmpty();
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isEqualTo(CsvTexts.NAME);
            return false;
        }
    }

    private static long accountedLines(CsvTexts.Read read) {
        return read.lines().isEmpty() ? 0 : read.lines().get(read.lines().size() - 1);
    }

    /** Every byte or pair that breaks a line in some charset, so an upper bound. */
    private static long lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return 1 + text.chars().filter(c -> c == '\n' || c == '\r').count();
    }

    @Test
    void noDamageToAZipBreaksTheReader(@TempDir Path folder) throws IOException {
        byte[] zip = CsvFormatTest.zip(List.of("a.csv"), List.of(INVENTED.getBytes(StandardCharsets.UTF_8)));
        Damage damage = new Damage(SEED);
        int recognised = 0;
        for (int run = 0; run < RUNS; run++) {
            Path path = Files.write(folder.resolve("a.zip"), damage.bytes(zip));
            recognised += isZipRead(DeliveredFile.of(path)) ? 1 : 0;
        }
        assertThat(recognised).as("seed " + SEED).isBetween(RUNS / 100, RUNS * 99 / 100);
    }

    private static boolean isZipRead(DeliveredFile file) {
        try {
            return new CsvFormat().recognises(file)
                    && CsvFormat.sources(file).stream().allMatch(source -> CsvTexts.read(source) != null);
        } catch (OkdException refused) {
            assertThat(refused.place().file()).isEqualTo("a.zip");
            return false;
        }
    }
}
