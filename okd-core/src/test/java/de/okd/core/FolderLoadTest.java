package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.okd.core.LoadReport.Outcome;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each file of a folder. */
class FolderLoadTest {
    @Test
    void unknownAndBrokenFilesAreReportedAndTheRestIsLoaded(@TempDir Path folder) throws Exception {
        SmallTables.write(folder, "1-area.csv", SmallTables.AREA);
        Files.writeString(folder.resolve("2-letter.txt"), "Sehr geehrte Damen und Herren,");
        Files.writeString(folder.resolve("3-truncated.csv"), SmallTables.POPULATION);
        Files.write(folder.resolve("4-empty.csv"), new byte[0]);
        SmallTables.write(folder.resolve("below"), "population.csv", SmallTables.POPULATION);
        try (Okd okd = Okd.inMemory()) {
            LoadReport report = okd.load(DataFolder.of(folder));
            assertThat(report.files())
                    .extracting(file -> String.valueOf(file.path().getFileName()), LoadReport.FileReport::outcome)
                    .containsExactly(
                            tuple("1-area.csv", Outcome.LOADED),
                            tuple("2-letter.txt", Outcome.UNRECOGNISED),
                            tuple("3-truncated.csv", Outcome.FAILED),
                            tuple("4-empty.csv", Outcome.UNRECOGNISED),
                            tuple("population.csv", Outcome.LOADED));
            assertThat(okd.versions()).extracting(Version::dataset).containsExactly("33111-01-01-5", "12411-01-01-5");
        }
    }

    @Test
    void theReportSaysWhyAFileFailedAndWhere(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("truncated.csv"), SmallTables.POPULATION);
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.load(DataFolder.of(folder)).toString())
                    .startsWith("FAILED truncated.csv: ")
                    .contains("ends without the footer line", "truncated.csv, line 12");
        }
    }

    @Test
    void aWrongFileWithARightNameIsNotRecognised(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("12411-01-01-5_00.csv"), "<html>Sitzung abgelaufen</html>");
        try (Okd okd = Okd.inMemory()) {
            assertThatThrownBy(() -> okd.load(file)).isInstanceOfSatisfying(OkdException.class, e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.UNRECOGNISED_FILE);
                assertThat(e.place().file()).isEqualTo("12411-01-01-5_00.csv");
                assertThat(e).hasMessageContaining("known are: GENESIS-Tabelle (altes Layout)");
            });
        }
    }

    @Test
    void aMissingFileIsUnreadable(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory()) {
            assertThatThrownBy(() -> okd.load(folder.resolve("missing.csv")))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE))
                    .hasMessageContaining("missing.csv");
        }
    }

    @Test
    void aMissingFolderIsUnreadable(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory()) {
            assertThatThrownBy(() -> okd.load(DataFolder.of(folder.resolve("missing"))))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE))
                    .hasMessageContaining("no such folder");
        }
    }

    @Test
    void sumsThatDoNotAddUpAreFindingsOfTheLoad(@TempDir Path folder) {
        Path file = SmallTables.write(folder, "p.csv", SmallTables.POPULATION.replace(";41500;", ";43490;"));
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.load(file).findings())
                    .filteredOn(finding -> finding.code() == Finding.Code.SUM_DIFFERS)
                    .extracting(Finding::message)
                    .anySatisfy(message -> assertThat(message)
                            .contains("the codes of dimension sex", "published 43490, sum of the parts 41500"));
        }
    }

    @Test
    void progressIsToldBeforeEachFileAndOnceAfterTheLast(@TempDir Path folder) {
        SmallTables.write(folder, "area.csv", SmallTables.AREA);
        SmallTables.write(folder, "population.csv", SmallTables.POPULATION);
        List<Progress> told = new ArrayList<>();
        try (Okd okd = Okd.inMemory()) {
            okd.load(DataFolder.of(folder), told::add);
        }
        assertThat(told)
                .containsExactly(
                        new Progress("area.csv", 0, 2), new Progress("population.csv", 1, 2), new Progress("", 2, 2));
    }

    @Test
    void anInterruptRollsBackTheFileAtHandAndKeepsThoseBefore(@TempDir Path folder) {
        SmallTables.write(folder, "area.csv", SmallTables.AREA);
        SmallTables.write(folder, "population.csv", SmallTables.POPULATION);
        try (Okd okd = Okd.inMemory()) {
            assertThatThrownBy(() -> okd.load(DataFolder.of(folder), FolderLoadTest::interruptAtTheSecond))
                    .isInstanceOfSatisfying(OkdException.class, e -> {
                        assertThat(e.code()).isEqualTo(ErrorCode.CANCELLED);
                        assertThat(e.place().file()).isEqualTo("population.csv");
                    });
            assertThat(okd.versions()).extracting(Version::dataset).containsExactly("33111-01-01-5");
            assertThat(okd.load(DataFolder.of(folder)).with(Outcome.LOADED)).hasSize(1);
        } finally {
            assertThat(Thread.interrupted()).as("left over interrupt").isFalse();
        }
    }

    private static void interruptAtTheSecond(Progress progress) {
        if (progress.done() == 1) {
            Thread.currentThread().interrupt();
        }
    }
}
