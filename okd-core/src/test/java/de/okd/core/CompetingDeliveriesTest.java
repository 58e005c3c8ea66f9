package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.LoadReport.FileReport;
import de.okd.core.LoadReport.Outcome;
import de.okd.core.error.Finding;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several deliveries of one dataset in a folder the newest by content becomes current, whatever they are called. */
class CompetingDeliveriesTest {
    private static final String DATASET = "12411-01-01-5";
    private static final String NEWER = SmallTables.POPULATION.replace("31.12.2015", "31.12.2016");
    private static final String LATER_FOOTER = SmallTables.FOOTER.replace("10.10.2017", "11.10.2017");

    private final Okd okd = Okd.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        okd.close();
    }

    private LoadReport load() {
        return okd.load(DataFolder.of(folder));
    }

    private List<Finding> competing(Version version) {
        return okd.findings(version).stream()
                .filter(finding -> finding.code() == Finding.Code.SEVERAL_DELIVERIES)
                .toList();
    }

    private List<String> filesInOrderOfVersions() {
        return okd.history(DATASET).stream()
                .map(version -> version.provenance().file())
                .toList();
    }

    @Test
    void theLatestPeriodIsCurrentThoughItsPathComesFirst() {
        SmallTables.write(folder.resolve("2026"), "a.csv", NEWER);
        SmallTables.write(folder.resolve("alt"), "b.csv", SmallTables.POPULATION);
        load();
        assertThat(filesInOrderOfVersions()).containsExactly("b.csv", "a.csv");
        assertThat(okd.observations(DATASET).slices().get(0).period()).isEqualTo(Period.parse("2016-12-31"));
    }

    @Test
    void forTheSamePeriodTheLastRetrievedIsCurrent() {
        SmallTables.write(folder, "a.csv", SmallTables.POPULATION.replace(";31200;", ";31201;"), LATER_FOOTER);
        SmallTables.write(folder, "b.csv", SmallTables.POPULATION);
        load();
        assertThat(filesInOrderOfVersions()).containsExactly("b.csv", "a.csv");
    }

    @Test
    void whereContentSaysNothingThePathsDecide() {
        SmallTables.write(folder, "a.csv", SmallTables.POPULATION.replace(";31200;", ";31201;"));
        SmallTables.write(folder, "b.csv", SmallTables.POPULATION);
        load();
        assertThat(filesInOrderOfVersions()).containsExactly("a.csv", "b.csv");
    }

    @Test
    void aFindingOfEachVersionNamesTheFilesFromOldToNew() {
        SmallTables.write(folder.resolve("2026"), "p.csv", NEWER);
        SmallTables.write(folder.resolve("alt"), "p.csv", SmallTables.POPULATION);
        load();
        assertThat(okd.history(DATASET))
                .hasSize(2)
                .allSatisfy(version -> assertThat(competing(version))
                        .singleElement()
                        .extracting(Finding::message)
                        .asString()
                        .contains(
                                "2 files of dataset \"" + DATASET + "\"",
                                Path.of("alt", "p.csv") + " (until 2015-12-31, retrieved 2017-10-10T11:01:03), "
                                        + Path.of("2026", "p.csv")
                                        + " (until 2016-12-31, retrieved 2017-10-10T11:01:03)"));
    }

    @Test
    void filesOfDifferentDatasetsKeepTheOrderOfTheirPathsAndNeedNoFinding() {
        SmallTables.write(folder, "1.csv", NEWER);
        SmallTables.write(folder, "2.csv", SmallTables.AREA);
        SmallTables.write(folder, "3.csv", SmallTables.POPULATION);
        LoadReport report = load();
        assertThat(okd.versions())
                .extracting(version -> version.provenance().file())
                .containsExactly("3.csv", "2.csv", "1.csv");
        assertThat(report.files())
                .extracting(FileReport::path)
                .isSortedAccordingTo(Path::compareTo)
                .hasSize(3);
        assertThat(competing(okd.version("33111-01-01-5"))).isEmpty();
    }

    @Test
    void copiesOfOneFileDoNotCompete() throws IOException {
        Path file = SmallTables.write(folder, "a.csv", SmallTables.POPULATION);
        Files.copy(file, folder.resolve("b.csv"));
        LoadReport report = load();
        assertThat(report.files()).extracting(FileReport::outcome).containsExactly(Outcome.LOADED, Outcome.UNCHANGED);
        assertThat(competing(okd.version(DATASET))).isEmpty();
    }

    @Test
    void anOlderDeliveryThatIsAddedLaterDoesNotReplaceTheNewerOne() {
        SmallTables.write(folder, "a.csv", NEWER);
        load();
        SmallTables.write(folder, "b.csv", SmallTables.POPULATION);
        load();
        assertThat(filesInOrderOfVersions()).containsExactly("a.csv", "b.csv", "a.csv");
        assertThat(load().files()).extracting(FileReport::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(filesInOrderOfVersions()).hasSize(3);
    }

    @Test
    void tablesOfAnOfficeCompeteByTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(
                folder.resolve("a/kita.csv"), "AGS;Stichtag;Kinder\n06440008;01.03.2024;120\n06440004;01.03.2024;80\n");
        Files.writeString(
                folder.resolve("b/kita.csv"), "AGS;Stichtag;Kinder\n06440008;01.03.2022;100\n06440004;01.03.2022;70\n");
        load();
        assertThat(okd.observations("kita").slices().get(0).period()).isEqualTo(Period.parse("2024-03-01"));
        assertThat(okd.history("kita")).hasSize(2);
    }

    @Test
    void aBrokenFileDoesNotKeepTheOthersFromBeingOrdered() throws IOException {
        SmallTables.write(folder, "a.csv", NEWER);
        Files.writeString(folder.resolve("b.csv"), SmallTables.POPULATION);
        SmallTables.write(folder, "c.csv", SmallTables.POPULATION);
        assertThat(load().files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.LOADED, Outcome.FAILED, Outcome.LOADED);
        assertThat(filesInOrderOfVersions()).containsExactly("c.csv", "a.csv");
    }

    /** The table of 31 December 2015 in the old layout, and what the interface answered in March 2026. */
    @Test
    void theOfficialDeliveryOf2026ReplacesThatOf2017() throws IOException {
        Path answered = DeliveredData.delivered("genesis-ffcsv-2026/12411-01-01-4.zip");
        Path printed = DeliveredData.district("12411-01-01-4.csv");
        Files.copy(answered, Files.createDirectory(folder.resolve("1")).resolve("12411-01-01-4.zip"));
        Files.copy(printed, Files.createDirectory(folder.resolve("2")).resolve("12411-01-01-4.csv"));
        load();
        assertThat(okd.history("12411-01-01-4"))
                .extracting(version -> version.provenance().territorialStatus())
                .containsExactly(LocalDate.of(2015, 12, 31), LocalDate.of(2024, 12, 31));
        assertThat(competing(okd.version("12411-01-01-4")))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("12411-01-01-4.csv (until 2015-12-31", "12411-01-01-4.zip (until 2024-12-31");
    }
}
