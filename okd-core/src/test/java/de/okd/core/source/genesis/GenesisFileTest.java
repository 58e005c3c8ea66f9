package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charsets, line ends, first line, footer, and rows of one region. Oracle: the table's own lines, read by hand. */
class GenesisFileTest {
    private static final String TABLE = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand: Bevölkerung nach Geschlecht;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;
            Fortschreibung des Bevölkerungsstandes;;;
            Bevölkerungsstand (Anzahl);;;
            31.12.2015;;;
            ;;männlich;weiblich
            06440004;        Büdingen;10800;10700
            """;

    @Test
    void footnotesAreKeptAsTheyAre(@TempDir Path folder) {
        assertThat(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-01-01-5
                        Bevölkerungsstand (Anzahl);;
                        ;;31.12.2015
                        06440;Wetteraukreis;301931
                        """).observations().structure().notes())
                .isEqualTo("zu \"gesamter Tabelle\":\nab dem Berichtsjahr 2011: nach dem Zensus 2011");
    }

    @Test
    void isoAndUtf8GiveTheSameObservations(@TempDir Path folder) {
        Delivery.Table iso = SmallTable.read(folder, TABLE, StandardCharsets.ISO_8859_1);
        Delivery.Table utf8 = SmallTable.read(folder, TABLE, StandardCharsets.UTF_8);
        assertThat(SmallTable.cells(iso)).isEqualTo(SmallTable.cells(utf8)).hasSize(2);
        assertThat(iso.observations().structure()).isEqualTo(utf8.observations().structure());
        assertThat(iso.provenance().attribution()).isEqualTo(utf8.provenance().attribution());
    }

    @Test
    void theIndentationOfARegionIsNotPartOfItsName(@TempDir Path folder) {
        assertThat(SmallTable.read(folder, TABLE, StandardCharsets.ISO_8859_1)
                        .observations()
                        .regions())
                .extracting(Region::name)
                .containsExactly("Büdingen");
    }

    @Test
    void carriageReturnsDoNotMatter(@TempDir Path folder) {
        byte[] windows = (TABLE + SmallTable.FOOTER).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        Delivery.Table crlf = SmallTable.read(folder, windows);
        assertThat(SmallTable.cells(crlf)).isEqualTo(SmallTable.cells(SmallTable.read(folder, TABLE)));
        assertThat(crlf.findings()).isEmpty();
    }

    @Test
    void aRepeatedFragmentBeforeTheMarkIsIgnored(@TempDir Path folder) {
        Delivery.Table table = SmallTable.read(
                folder, "GENESIS-TabelGENESIS-Tabelle: 12411-01-01-5" + TABLE.substring(TABLE.indexOf('\n')));
        assertThat(table.dataset()).isEqualTo("12411-01-01-5");
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void theFooterTellsAttributionLicenceAndTimeOfRetrieval(@TempDir Path folder) {
        Delivery.Table table = SmallTable.read(folder, TABLE);
        assertThat(table.provenance().attribution())
                .isEqualTo("© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.");
        assertThat(table.provenance().licence()).isEqualTo(Licence.DL_DE_BY_2_0);
        assertThat(table.provenance().retrieved()).isEqualTo(LocalDateTime.of(2017, 10, 10, 11, 1, 3));
    }

    @Test
    void thePublisherIsTheStatisticsBelowTheRegionalDepth(@TempDir Path folder) {
        assertThat(SmallTable.read(folder, TABLE).provenance().publisher())
                .isEqualTo("Fortschreibung des Bevölkerungsstandes, Tabelle 12411-01-01-5");
    }

    @Test
    void anUnknownTableKeepsItsLabels(@TempDir Path folder) {
        Delivery.Table table = SmallTable.read(folder, """
                GENESIS-Tabelle: 99999-01-01-4
                Hunde;;;
                2015;;;
                ;;Größe;Größe
                ;;klein;groß
                06440;      Wetteraukreis;7;8
                """);
        assertThat(SmallTable.cells(table))
                .containsExactly("06440: Größe, klein, 2015 = 7", "06440: Größe, groß, 2015 = 8");
        assertThat(table.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.UNKNOWN_TABLE);
            assertThat(finding.message()).contains("99999-01-01-4");
            assertThat(finding.place().file()).isEqualTo(SmallTable.NAME);
        });
    }

    @Test
    void aMunicipalityUnderItsOldAndNewKeyIsOneRegion(@TempDir Path folder) {
        Delivery.Table table = SmallTable.read(folder, """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;;
                ;;31.12.2015;31.12.2010
                07131001;        Adenau;-;2900
                0713150001;        Adenau;2800;-
                """);
        assertThat(SmallTable.cells(table))
                .containsExactly("07131001: population, 2015-12-31 = 2800", "07131001: population, 2010-12-31 = 2900");
        assertThat(table.findings()).isEmpty();
    }
}
