package de.okd.core.source.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.LoadReport.FileReport;
import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.source.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks through the door, without a word said about them. */
class WorkbookLoadTest {
    @TempDir
    Path folder;

    private static Stream<String> cells(Observations table) {
        return IntStream.range(0, table.slices().size())
                .boxed()
                .flatMap(slice -> IntStream.range(0, table.regions().size())
                        .filter(region -> table.status(slice, region) != ObservationStatus.ABSENT)
                        .mapToObj(region -> table.regions().get(region).key() + " "
                                + table.slices().get(slice).period() + " " + table.value(slice, region) + " "
                                + table.status(slice, region)));
    }

    @Test
    void aSheetOfMunicipalitiesBecomesObservationsSignsIncluded() {
        Path file = new SmallWorkbook()
                .sheet(
                        "Einwohner",
                        List.of("C3:D3"),
                        "Einwohner im Wetteraukreis",
                        "",
                        "AGS|Gemeinde|Einwohner",
                        "||#2021|#2022",
                        "06440002|Altenstadt|#12000|12 100",
                        "06440003|Bad Nauheim|•|#33000",
                        "06440004|Büdingen|—|#22000",
                        "",
                        "• = geheim")
                .write(folder)
                .path();
        try (Okd okd = Okd.inMemory()) {
            FileReport report = okd.load(file);
            assertThat(report.versions()).extracting(Version::dataset).containsExactly("book/Einwohner");
            assertThat(cells(okd.observations("book/Einwohner")))
                    .containsExactlyInAnyOrder(
                            "06440002 2021 12000.0 NORMAL",
                            "06440003 2021 NaN SECRET",
                            "06440004 2021 0.0 ZERO",
                            "06440002 2022 12100.0 NORMAL",
                            "06440003 2022 33000.0 NORMAL",
                            "06440004 2022 22000.0 NORMAL");
            assertThat(report.findings()).anyMatch(finding -> finding.message().contains("• = geheim"));
        }
    }

    @Test
    void aSheetOfThingsBecomesRecords() {
        Path file = new SmallWorkbook()
                .sheet("Schulen", "Schule|Träger|Plätze", "Schule am Wald|Kreis|#120", "Gymnasium|Stadt|#900")
                .write(folder)
                .path();
        try (Okd okd = Okd.inMemory()) {
            okd.load(file);
            Version version = okd.version("book/Schulen");
            assertThat(version.kind()).isEqualTo(Version.Kind.RECORDS);
            assertThat(version.entries()).isEqualTo(2);
        }
    }
}
