package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Version;
import de.okd.core.store.Retention;
import de.okd.core.store.VersionDiff;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier versions can be asked and compared. Oracle: hand-written changes to a table. */
class VersionsTest {
    private static final String DATASET = "12411-01-01-5";

    private final Okd okd = Okd.inMemory();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        okd.close();
    }

    private Version load(String table) {
        return okd.load(SmallTables.write(folder, "table.csv", table))
                .versions()
                .get(0);
    }

    private Version loadPopulation() {
        return load(SmallTables.POPULATION);
    }

    private VersionDiff diffTo(String table) {
        return okd.diff(loadPopulation(), load(table));
    }

    @Test
    void theStoreAsOfAVersionKnowsNothingLater() {
        Version first = loadPopulation();
        load(SmallTables.AREA);
        load(SmallTables.POPULATION.replace(";31200;", ";31201;"));
        Snapshot then = okd.asOf(first.number());
        assertThat(then.versions()).containsExactly(first);
        assertThat(then.tables()).containsExactly(first);
        assertThat(then.version(DATASET)).isEqualTo(first);
        assertThat(then.observations(DATASET).value(0, position())).isEqualTo(31200);
        assertThatThrownBy(() -> then.version("33111-01-01-5"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME));
    }

    private int position() {
        return okd.observations(DATASET).position(RegionKey.parse("06440002"));
    }

    @Test
    void theStoreAsOfAMomentHoldsWhatWasLoadedUntilThen() {
        Version first = loadPopulation();
        Version second = load(SmallTables.POPULATION.replace(";31200;", ";31201;"));
        assertThat(okd.asOf(second.loadedAt()).history(DATASET)).containsExactly(first, second);
        assertThat(okd.asOf(second.loadedAt().minusNanos(1000)).history(DATASET))
                .isEqualTo(first.loadedAt().equals(second.loadedAt()) ? List.of() : List.of(first));
        assertThat(okd.asOf(Instant.EPOCH).versions()).isEmpty();
    }

    @Test
    void theStoreAsOfAVersionThatNeverWasIsRefused() {
        assertThatThrownBy(() -> okd.asOf(7))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                .hasMessageContaining("version 7");
    }

    @Test
    void aRevisedValueIsFoundWithItsRegionAndCodes() {
        VersionDiff diff = diffTo(SmallTables.POPULATION.replace(";15000;", ";15001;"));
        assertThat(diff.added() + diff.removed()).isZero();
        assertThat(diff.revised()).isEqualTo(1);
        assertThat(diff.changes())
                .containsExactly(new VersionDiff.Change(
                        RegionKey.parse("06440002"),
                        de.okd.core.time.Period.parse("2015-12-31"),
                        "population",
                        List.of("sex=male"),
                        new VersionDiff.Cell(15000, ObservationStatus.NORMAL),
                        new VersionDiff.Cell(15001, ObservationStatus.NORMAL)));
        assertThat(diff)
                .hasToString("12411-01-01-5, version 1 to 2: 0 observations added, 0 removed, 1 revised\n"
                        + "  06440002, 2015-12-31, population, sex=male: 15000.0 -> 15001.0");
    }

    @Test
    void aValueThatBecomesSecretIsRevised() {
        VersionDiff diff = diffTo(SmallTables.POPULATION.replace(";15000;", ";.;"));
        assertThat(diff.revised()).isEqualTo(1);
        assertThat(diff.changes().get(0).after()).isEqualTo(new VersionDiff.Cell(Double.NaN, ObservationStatus.SECRET));
    }

    @Test
    void addedAndRemovedRegionsAreCountedByObservation() {
        VersionDiff diff = diffTo(SmallTables.POPULATION.replace(
                "06440026;        Neustadt;-;.;x", "06440008;        Friedberg;29;14;15"));
        assertThat(diff.added()).isEqualTo(3);
        assertThat(diff.removed()).isEqualTo(3);
        assertThat(diff.revised()).isZero();
    }

    @Test
    void anotherNameOrOrderOfRowsIsNoChange() {
        String reordered = SmallTables.POPULATION
                        .replace("06440001;        Altenstadt, Hess;10300;5100;5200\n", "")
                        .replace("Bad Nauheim", "Bad Nauheim, Stadt")
                + "06440001;        Altenstadt;10300;5100;5200\n";
        VersionDiff diff = diffTo(reordered);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.changes()).isEmpty();
    }

    @Test
    void versionsOfDifferentDatasetsAreNotCompared() {
        Version population = loadPopulation();
        Version area = load(SmallTables.AREA);
        assertThatThrownBy(() -> okd.diff(population, area))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE));
    }

    @Test
    void aVersionKeepsTheNamesItCameWith() {
        Version first = loadPopulation();
        Version second = load(SmallTables.POPULATION.replace("Bad Nauheim", "Bad Nauheim, Stadt"));
        assertThat(name(first)).isEqualTo("Bad Nauheim");
        assertThat(name(second)).isEqualTo("Bad Nauheim, Stadt");
        assertThat(okd.regions().all()).hasSize(4);
    }

    private String name(Version version) {
        return okd.observations(version)
                .register()
                .region(RegionKey.parse("06440002"))
                .name();
    }

    @Test
    void retentionKeepsTheLastVersionsOfEachDataset() {
        Version first = loadPopulation();
        load(SmallTables.AREA);
        Version second = load(SmallTables.POPULATION.replace(";31200;", ";31201;"));
        load(SmallTables.POPULATION.replace(";31200;", ";31202;"));
        assertThat(Retention.last(1).expired(okd.versions())).containsExactly(first, second);
        assertThat(Retention.last(2).expired(okd.versions())).containsExactly(first);
        assertThat(Retention.last(3).expired(okd.versions())).isEmpty();
    }

    @Test
    void retentionKeepsWhatWasCurrentAtAMoment() {
        Version first = loadPopulation();
        Version second = load(SmallTables.POPULATION.replace(";31200;", ";31201;"));
        assertThat(Retention.since(second.loadedAt()).expired(okd.versions())).containsExactly(first);
        assertThat(Retention.since(Instant.EPOCH).expired(okd.versions())).isEmpty();
        assertThat(Retention.since(Instant.MAX).expired(okd.versions())).containsExactly(first);
    }

    @Test
    void aStoreInMemoryHasNothingToPurgeFrom() {
        Version version = loadPopulation();
        assertThatThrownBy(() -> okd.archive().purge(version, "test"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE));
        assertThat(okd.versions()).containsExactly(version);
    }
}
