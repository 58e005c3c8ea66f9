package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Licence;
import de.okd.core.source.Version;
import de.okd.core.store.DatasetDescription;
import de.okd.core.store.LicenceNotice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store says about its datasets. Oracle: the tables, read by eye. */
class DescriptionTest {
    private final Okd okd = Okd.inMemory();

    @BeforeEach
    void load(@TempDir Path folder) {
        SmallTables.write(folder, "area.csv", SmallTables.AREA);
        SmallTables.write(folder, "population.csv", SmallTables.POPULATION);
        okd.load(DataFolder.of(folder));
    }

    @AfterEach
    void close() {
        okd.close();
    }

    @Test
    void aDescriptionSaysWhatAnArchivistNeeds() {
        DatasetDescription description = okd.describe("12411-01-01-5");
        Version version = okd.version("12411-01-01-5");
        assertThat(description).asString().isEqualTo("""
                        dataset: 12411-01-01-5
                        title: Bevölkerungsstand: Bevölkerung nach Geschlecht
                        kind: TABLE
                        entries: 12
                        file: population.csv
                        sha256: %s
                        publisher: Fortschreibung des Bevölkerungsstandes, Tabelle 12411-01-01-5
                        licence: dl-de/by-2-0
                        attribution: %s
                        retrieved: 2017-10-10T11:01:03
                        territorial status: 2015-12-31
                        measure: population (Bevölkerungsstand) in Anzahl, STOCK
                        dimension: sex (header 1): total, male, female
                        period: 2015-12-31
                        regions: DISTRICT: 1
                        regions: MUNICIPALITY: 3
                        observations: NORMAL: 9
                        observations: ZERO: 1
                        observations: SECRET: 1
                        observations: BLOCKED: 1
                        findings: SUMS_AGREE: 1
                        version: 2, loaded %s""".formatted(
                        version.provenance().sha256(),
                        version.provenance().attribution().replace("\n", "\n    "),
                        version.loadedAt()));
    }

    @Test
    void aDatasetThatWasNeverLoadedIsNotDescribed() {
        assertThatThrownBy(() -> okd.describe("99999"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME));
    }

    @Test
    void oneNoticeCoversAllDatasetsThatAskForIt() {
        List<LicenceNotice> notices = okd.licences();
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.licence()).isEqualTo(Licence.DL_DE_BY_2_0);
            assertThat(notice.attribution()).contains("© Statistische Ämter des Bundes und der Länder");
            assertThat(notice.datasets()).containsExactly("12411-01-01-5", "33111-01-01-5");
        });
        assertThat(okd.licences("33111-01-01-5").get(0).datasets()).containsExactly("33111-01-01-5");
    }
}
