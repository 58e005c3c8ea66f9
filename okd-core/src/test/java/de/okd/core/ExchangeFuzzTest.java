package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.OkdException;
import de.okd.core.export.DataPackage;
import de.okd.core.export.DatasetContent;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.jsonstat.JsonStatFormat;
import de.okd.core.source.packaged.DataPackageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However a JSON-stat file or a data package is damaged, it is read or refused with an {@link OkdException}. */
@Timeout(120)
class ExchangeFuzzTest {
    private static final int RUNS = Damage.runs(10_000);
    private static final long SEED = 20261124;
    private static final DatasetContent CONTENT = InventedDataset.content(1.1);

    @TempDir
    Path folder;

    @Test
    void noDamageToAJsonStatFileOfOkdBreaksTheReader() throws IOException {
        Path file = folder.resolve("dataset.json");
        new DatasetExport(CONTENT).jsonStat(file);
        assertNoDamageBreaks(new JsonStatFormat(), file);
    }

    @Test
    void noDamageToAJsonStatFileOfOthersBreaksTheReader() throws IOException {
        assertNoDamageBreaks(
                new JsonStatFormat(), Files.writeString(folder.resolve("dataset.json"), JsonStatTest.FOREIGN));
    }

    @Test
    void noDamageToADescriptorBreaksTheReader() throws IOException {
        DataPackage.write("package", List.of(CONTENT), folder);
        assertNoDamageBreaks(new DataPackageFormat(), folder.resolve("datapackage.json"));
    }

    private static void assertNoDamageBreaks(SourceFormat format, Path file) throws IOException {
        AtomicInteger read = new AtomicInteger();
        Damage.each(Files.readAllBytes(file), SEED, RUNS, damaged -> {
            Damage.write(file, damaged);
            read.addAndGet(isRead(format, file) ? 1 : 0);
        });
        assertThat(read.get()).as("files read in spite of the damage").isBetween(RUNS / 50, RUNS * 9 / 10);
    }

    /** The descriptor gets the hash of the damaged data: who changes one on purpose changes both. */
    @Test
    void noDamageToTheDataOfAPackageBreaksTheReader() throws IOException {
        DataPackage.write("package", List.of(CONTENT), folder);
        Path descriptor = folder.resolve("datapackage.json");
        String json = Files.readString(descriptor);
        Path data = folder.resolve(firstOf(json));
        byte[] valid = Files.readAllBytes(data);
        AtomicInteger read = new AtomicInteger();
        Damage.each(valid, SEED, RUNS, damaged -> {
            Damage.write(data, damaged);
            Damage.write(
                    descriptor, json.replace(sha256(valid), sha256(damaged)).getBytes(StandardCharsets.UTF_8));
            read.addAndGet(isRead(new DataPackageFormat(), descriptor) ? 1 : 0);
        });
        assertThat(read.get()).as("packages read in spite of the damage").isBetween(RUNS / 50, RUNS * 9 / 10);
    }

    private static String firstOf(String descriptor) {
        int start = descriptor.indexOf("data/");
        return descriptor.substring(start, descriptor.indexOf('"', start));
    }

    private static String sha256(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    private static boolean isRead(SourceFormat format, Path path) {
        DeliveredFile file = DeliveredFile.of(path);
        try {
            if (!format.recognises(file)) {
                return false;
            }
            format.companions(file);
            format.read(file).forEach(delivery -> assertConsistent((Delivery.Streamed) delivery));
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).as("place of: %s", refused).isNotNull();
            return false;
        }
    }

    /** Every observation is of a region and slice there are, once, with a value exactly where its status has one. */
    private static void assertConsistent(Delivery.Streamed delivery) {
        ObservationBatch batch = new ObservationBatch(100);
        Set<Long> seen = new HashSet<>();
        try (ObservationReader reader = delivery.opener().get()) {
            for (reader.read(batch); batch.size() > 0; reader.read(batch)) {
                for (int i = 0; i < batch.size(); i++) {
                    ObservationStatus status = ObservationStatus.of(batch.statusNumber(i));
                    boolean isConsistent = Double.isFinite(batch.value(i)) == status.hasValue()
                            && seen.add((long) batch.region(i) << 32 | batch.slice(i))
                            && batch.region(i) < reader.regions().size()
                            && batch.slice(i) < reader.slices().size();
                    if (!isConsistent) {
                        throw new AssertionError("observation " + seen.size() + " of " + delivery.dataset());
                    }
                }
            }
            assertThat(reader.findings()).allMatch(finding -> finding.place().file() != null);
        }
    }
}
