package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Version;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every official file of the delivery, loaded as one folder: what became of it, and how often each sign occurs. */
class DeliveredFilesTest {
    private static Okd okd;
    private static LoadReport report;

    @BeforeAll
    static void loadTheFolder() {
        okd = Okd.inMemory();
        report = okd.load(DataFolder.of(DeliveredData.genesisTables().resolveSibling("")));
    }

    @AfterAll
    static void close() {
        if (okd != null) {
            okd.close();
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "delivered-files.csv", numLinesToSkip = 3)
    void everyFileHasItsEntries(String file, String dataset, Version.Kind kind, long entries) {
        assertThat(version(file, dataset))
                .extracting(Version::kind, Version::entries)
                .containsExactly(kind, entries);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "delivered-files.csv", numLinesToSkip = 3)
    void everySignOccursAsOftenAsInTheFile(
            String file,
            String dataset,
            Version.Kind kind,
            long entries,
            long normal,
            long zero,
            long secret,
            long blocked) {
        if (kind == Version.Kind.TABLE) {
            Map<ObservationStatus, Long> expected = new EnumMap<>(Map.of(
                    ObservationStatus.NORMAL, normal,
                    ObservationStatus.ZERO, zero,
                    ObservationStatus.SECRET, secret,
                    ObservationStatus.BLOCKED, blocked));
            expected.values().removeIf(count -> count == 0);
            assertThat(statuses(okd.observations(version(file, dataset)))).isEqualTo(expected);
        }
    }

    private static Version version(String file, String dataset) {
        return report.files().stream()
                .filter(each -> file.equals(String.valueOf(each.path().getFileName())))
                .flatMap(each -> each.versions().stream())
                .filter(each -> each.dataset().equals(dataset))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " was not loaded:\n" + report));
    }

    private static Map<ObservationStatus, Long> statuses(Observations observations) {
        Map<ObservationStatus, Long> counts = new EnumMap<>(ObservationStatus.class);
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            for (int region = 0; region < observations.regions().size(); region++) {
                counts.merge(observations.status(slice, region), 1L, Long::sum);
            }
        }
        counts.remove(ObservationStatus.ABSENT);
        return counts;
    }

    @Test
    void nothingIsLoadedBesideTheseAndNothingFails() {
        assertThat(report.with(LoadReport.Outcome.FAILED)).isEmpty();
        assertThat(report.with(LoadReport.Outcome.UNRECOGNISED))
                .extracting(file -> extension(file.path()))
                .containsOnly("md", "cpg", "dbf", "prj", "shp", "shx", "");
    }

    private static String extension(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.contains(".") ? name.substring(name.indexOf('.') + 1) : "";
    }
}
