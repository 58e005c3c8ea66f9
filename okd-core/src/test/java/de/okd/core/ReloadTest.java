package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.export.DatasetContent;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is exported loads again: with its description equal, without it with the same regions, times, codes, measures,
 * units, values and statuses. Oracle: the observations that were exported.
 */
class ReloadTest {
    private static final DatasetContent CONTENT = InventedDataset.content(1.1);
    private static final Supplier<DatasetContent> OFFICIAL = Suppliers.memoize(ReloadTest::official);

    /** Name of the file and how it is written. */
    private record Format(String file, BiConsumer<DatasetExport, Path> writer) {}

    private static Named<Format> format(String file, BiConsumer<DatasetExport, Path> writer) {
        return Named.of(file, new Format(file, writer));
    }

    static Stream<Named<Format>> formats() {
        return Stream.of(format("dataset.csv", DatasetExport::csv), format("german.csv", DatasetExport::germanCsv));
    }

    static Stream<Named<Format>> describedFormats() {
        return Stream.of(
                format("dataset.parquet", DatasetExport::parquet),
                format("dataset.arrow", DatasetExport::arrow),
                format("dataset.xlsx", DatasetExport::xlsx),
                format("dataset.json", DatasetExport::jsonStat));
    }

    /** Recipients of minimum income benefits in all districts: several measures, years and signs. */
    private static DatasetContent official() {
        try (Okd okd = Okd.inMemory()) {
            Version version = okd.load(DeliveredData.district("22811-01-01-4_00.csv"))
                    .versions()
                    .get(0);
            return new DatasetContent(okd.observations(version), version.provenance());
        }
    }

    @ParameterizedTest
    @MethodSource("describedFormats")
    void anInventedDatasetWithItsDescriptionLoadsAgainEqual(Format format, @TempDir Path folder) {
        assertLoadsAgainEqual(CONTENT, format, folder);
    }

    @ParameterizedTest
    @MethodSource("describedFormats")
    void anOfficialTableWithItsDescriptionLoadsAgainEqual(Format format, @TempDir Path folder) {
        assertLoadsAgainEqual(OFFICIAL.get(), format, folder);
    }

    private static void assertLoadsAgainEqual(DatasetContent content, Format format, Path folder) {
        Path file = folder.resolve(format.file());
        format.writer().accept(new DatasetExport(content), file);
        try (Okd okd = Okd.inMemory()) {
            LoadReport.FileReport report = okd.load(file);
            assertThat(report.findings())
                    .extracting(Finding::code)
                    .isSubsetOf(Finding.Code.SUMS_AGREE, Finding.Code.SUM_DIFFERS);
            assertThat(report.versions()).hasSize(1);
            Version version = report.versions().get(0);
            SameObservations.assertSame(okd.observations(version), content.observations());
            assertThat(version.provenance()).isEqualTo(carried(content.provenance(), version.provenance()));
        }
    }

    /** File and hash are those of the file it came in. */
    private static Provenance carried(Provenance original, Provenance file) {
        return new Provenance(
                file.file(),
                file.sha256(),
                original.publisher(),
                original.licence(),
                original.attribution(),
                original.retrieved(),
                original.territorialStatus());
    }

    /** Blanks round a text are no part of it for a reader of tables. */
    private static List<String> lines(Observations observations) {
        List<String> lines = new ArrayList<>();
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            for (int region = 0; region < observations.regions().size(); region++) {
                ObservationStatus status = observations.status(slice, region);
                if (status != ObservationStatus.ABSENT) {
                    lines.add(observations.regions().get(region).key() + "|"
                            + observations.regions().get(region).name().strip() + "|"
                            + text(observations.slices().get(slice)) + "|"
                            + observations.value(slice, region) + "|" + status);
                }
            }
        }
        return lines;
    }

    private static String text(Slice slice) {
        String codes = slice.codes().stream().map(code -> code.id().strip()).collect(Collectors.joining("|"));
        return slice.period() + "|" + codes + "|" + slice.measure().id() + "|"
                + slice.measure().unit();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anInventedDatasetLoadsAgain(Format format, @TempDir Path folder) {
        assertLoadsAgain(CONTENT, format, folder);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anOfficialTableLoadsAgain(Format format, @TempDir Path folder) {
        assertLoadsAgain(OFFICIAL.get(), format, folder);
    }

    private static void assertLoadsAgain(DatasetContent content, Format format, Path folder) {
        Path file = folder.resolve(format.file());
        format.writer().accept(new DatasetExport(content), file);
        try (Okd okd = Okd.inMemory()) {
            LoadReport.FileReport report = okd.load(file);
            assertThat(report.findings())
                    .filteredOn(finding -> finding.severity().name().equals("ERROR"))
                    .isEmpty();
            Observations read = okd.observations(report.versions().get(0));
            assertThat(lines(read)).containsExactlyInAnyOrderElementsOf(lines(content.observations()));
        }
    }

    /** SDMX has ids of its own, so that regions, times, values and statuses are compared. */
    @Test
    void sdmxCsvLoadsAgainWithItsOwnIds(@TempDir Path folder) {
        Path file = folder.resolve("sdmx.csv");
        new DatasetExport(CONTENT).sdmxCsv(file);
        try (Okd okd = Okd.inMemory()) {
            Observations read = okd.observations(okd.load(file).versions().get(0));
            assertThat(cells(read)).containsExactlyInAnyOrderElementsOf(cells(CONTENT.observations()));
        }
    }

    private static List<String> cells(Observations observations) {
        List<String> cells = new ArrayList<>();
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            for (int region = 0; region < observations.regions().size(); region++) {
                if (observations.isPresent(slice, region)) {
                    cells.add(observations.regions().get(region).key() + "|"
                            + observations.slices().get(slice).period() + "|"
                            + observations.value(slice, region) + "|" + observations.status(slice, region));
                }
            }
        }
        return cells;
    }
}
