package de.okd.core;

import static de.okd.core.SameObservations.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.LoadReport.Outcome;
import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.source.DataFolder;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.source.genesis.GenesisFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a store comes out of it. Oracle: the observations the reader parsed, and hand-written tables. */
class StoreTest {
    private static Delivery.Table parsed(Path file) {
        return (Delivery.Table) new GenesisFormat().read(DeliveredFile.of(file)).get(0);
    }

    @Test
    void observationsSurviveClosingAndOpening(@TempDir Path folder) {
        Path population = SmallTables.write(folder, "population.csv", SmallTables.POPULATION);
        Path area = SmallTables.write(folder, "area.csv", SmallTables.AREA);
        Path store = folder.resolve("region.okd");
        try (Okd okd = Okd.open(store)) {
            okd.load(population);
            okd.load(area);
        }
        try (Okd okd = Okd.open(store)) {
            assertSame(okd.observations("12411-01-01-5"), parsed(population).observations());
            assertSame(okd.observations("33111-01-01-5"), parsed(area).observations());
        }
    }

    @Test
    void provenanceAndFindingsSurviveClosingAndOpening(@TempDir Path folder) {
        Path file = SmallTables.write(folder, "p.csv", SmallTables.POPULATION + "064400030;X;1;2;3\n");
        Path store = folder.resolve("region.okd");
        try (Okd okd = Okd.open(store)) {
            okd.load(file);
        }
        try (Okd okd = Okd.open(store)) {
            Version version = okd.version("12411-01-01-5");
            assertThat(version.provenance()).isEqualTo(parsed(file).provenance());
            assertThat(okd.findings(version)).containsAll(parsed(file).findings());
        }
    }

    @Test
    void theSameBytesTwiceMakeNoVersion(@TempDir Path folder) {
        SmallTables.write(folder, "first.csv", SmallTables.POPULATION);
        SmallTables.write(folder, "second.csv", SmallTables.POPULATION);
        try (Okd okd = Okd.inMemory()) {
            LoadReport report = okd.load(DataFolder.of(folder));
            assertThat(report.files())
                    .extracting(LoadReport.FileReport::outcome)
                    .containsExactly(Outcome.LOADED, Outcome.UNCHANGED);
            assertThat(okd.versions()).hasSize(1);
        }
    }

    @Test
    void aChangedFileMakesASecondVersionAndTheFirstStaysReadable(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory()) {
            Version first = okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION))
                    .versions()
                    .get(0);
            Path changed = SmallTables.write(folder, "p.csv", SmallTables.POPULATION.replace(";31200;", ";31201;"));
            Version second = okd.load(changed).versions().get(0);

            assertThat(okd.history("12411-01-01-5")).containsExactly(first, second);
            assertThat(badNauheim(okd.observations(first))).isEqualTo(31200);
            assertThat(badNauheim(okd.observations("12411-01-01-5"))).isEqualTo(31201);
        }
    }

    private static double badNauheim(Observations observations) {
        return observations.value(0, observations.position(de.okd.core.region.RegionKey.parse("06440002")));
    }

    @Test
    void datasetsShareTheirRegions(@TempDir Path folder) {
        SmallTables.write(folder, "population.csv", SmallTables.POPULATION);
        SmallTables.write(folder, "area.csv", SmallTables.AREA);
        try (Okd okd = Okd.inMemory()) {
            okd.load(DataFolder.of(folder));
            assertThat(okd.regions().all())
                    .extracting(Region::name)
                    .containsExactly(
                            "Wetteraukreis", "Altenstadt, Hess", "Bad Nauheim", "Friedberg (Hessen)", "Neustadt");
        }
    }

    @Test
    void anUnknownDatasetNamesTheNearest(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory()) {
            okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
            assertThatThrownBy(() -> okd.observations("12411-01-01-4"))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                    .hasMessageContaining("Did you mean \"12411-01-01-5\"?");
        }
    }

    @Test
    void aFileThatIsNoStoreIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("letter.okd"), "Sehr geehrte Damen und Herren,\n".repeat(400));
        assertThatThrownBy(() -> Okd.open(file)).isInstanceOfSatisfying(OkdException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.STORE_UNUSABLE);
            assertThat(e.place().file()).isEqualTo(file.toString());
            assertThat(e).hasMessageContaining("the file is no OKD store");
        });
    }

    @Test
    void aStoreOfAnotherFormatIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("later.okd");
        Okd.open(file).close();
        try (Connection later = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = later.createStatement()) {
            statement.execute("UPDATE store SET format = 5");
        }
        assertThatThrownBy(() -> Okd.open(file))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_UNUSABLE))
                .hasMessageContaining("its format is 5, this version of OKD writes 4");
    }

    @Test
    void whatAListenerAsksDuringALoadIsNotRememberedAfterIt(@TempDir Path folder) {
        SmallTables.write(folder, "population.csv", SmallTables.POPULATION);
        SmallTables.write(folder, "area.csv", SmallTables.AREA);
        try (Okd okd = Okd.inMemory()) {
            okd.load(
                    DataFolder.of(folder),
                    progress -> assertThat(okd.versions()).hasSizeLessThan(3));
            assertThat(okd.versions()).hasSize(2);
        }
    }

    @Test
    void aStoreInAMissingFolderIsRefused(@TempDir Path folder) {
        Path file = folder.resolve("missing").resolve("region.okd");
        assertThatThrownBy(() -> Okd.open(file)).isInstanceOfSatisfying(OkdException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.STORE_UNUSABLE);
            assertThat(e.place().file()).isEqualTo(file.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wetterau 2015.okd", "größe.okd", "it's.okd", "50%.okd", "a?b.okd", "a#b.okd"})
    void aStoreMayHaveAnyName(String name, @TempDir Path folder) {
        Path store = folder.resolve(name);
        try (Okd okd = Okd.open(store)) {
            okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
        }
        assertThat(store).isRegularFile();
        try (Okd okd = Okd.open(store)) {
            assertThat(okd.versions()).hasSize(1);
        }
    }

    /** DuckDB would take the rest of the path for settings. */
    @Test
    void aSemicolonInThePathIsRefused(@TempDir Path folder) {
        Path file = folder.resolve("a;threads=1.okd");
        assertThatThrownBy(() -> Okd.open(file)).isInstanceOfSatisfying(OkdException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.STORE_UNUSABLE);
            assertThat(e.place().file()).isEqualTo(file.toString());
            assertThat(e).hasMessageContaining("without \";\"");
        });
    }

    @Test
    void nothingWorksAfterClosingButClosing(@TempDir Path folder) {
        Okd okd = Okd.inMemory();
        okd.close();
        okd.close();
        assertThatThrownBy(okd::versions)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> okd.load(DataFolder.of(folder))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(okd::regions).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasReadBeforeClosingIsRefusedAfterIt(@TempDir Path folder) {
        Okd okd = Okd.inMemory();
        okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
        assertThat(okd.regions().all()).isNotEmpty();
        okd.close();
        assertThatThrownBy(okd::versions).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(okd::regions).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(okd::tables).isInstanceOf(IllegalStateException.class);
    }
}
