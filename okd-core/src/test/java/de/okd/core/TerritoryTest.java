package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.territory.Harmonised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with a table, a crosswalk and a register. Oracle: an invented merger of two municipalities, by hand. */
class TerritoryTest {
    private static final LocalDate STATUS_2020 = LocalDate.of(2020, 12, 31);
    private static final String TABLE = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand: Bevölkerung nach Geschlecht;;;
            regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden;;;
            Fortschreibung des Bevölkerungsstandes;;;
            Bevölkerungsstand (Anzahl);;;
            ;;31.12.2017;31.12.2018
            06437;      Kreis;60;62
            06437002;        Bergstadt;10;-
            06437008;        Taldorf;20;-
            06437016;        Bergtal, Stadt;-;31
            06437006;        Altstadt;30;31
            """;
    private static final String CROSSWALK = """
            year_xw;ags_xw;pop_conv;size_conv;emp_conv;ags20
            2017.0;06437002;1.0;1.0;1.0;06437016
            2017.0;06437008;1.0;1.0;1.0;06437016
            2017.0;06437006;1.0;1.0;nan;06437006
            2018.0;06437016;1.0;1.0;1.0;06437016
            2018.0;06437006;1.0;1.0;nan;06437006
            """;

    @TempDir
    Path folder;

    private final Okd okd = Okd.inMemory();

    @AfterEach
    void close() {
        okd.close();
    }

    private void loadTable() {
        okd.load(SmallTables.write(folder, "table.csv", TABLE));
    }

    private void loadCrosswalk() throws IOException {
        okd.load(Files.writeString(folder.resolve("crosswalk.csv"), CROSSWALK));
    }

    @Test
    void aStoredTableIsConvertedWithAStoredCrosswalk() throws IOException {
        loadTable();
        loadCrosswalk();
        Harmonised result = okd.harmonise("12411-01-01-5", STATUS_2020);
        Observations observations = result.observations();
        int merged = observations.position(RegionKey.parse("06437016"));
        assertThat(new double[] {observations.value(0, merged), observations.value(1, merged)})
                .containsExactly(30, 31);
        assertThat(observations.regions().get(merged).name()).isEqualTo("Bergtal, Stadt");
        assertThat(observations.position(RegionKey.parse("06437002"))).isNegative();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void theRegionsOfADateAreThoseTheCrosswalkLeadsTo() throws IOException {
        loadTable();
        loadCrosswalk();
        assertThat(okd.on(STATUS_2020).regions().within(RegionKey.parse("06437"), RegionLevel.MUNICIPALITY))
                .extracting(Region::name)
                .containsExactly("Altstadt", "Bergtal, Stadt");
    }

    @Test
    void aSeriesOverTheMergerIsRefusedWithTheCodesConcerned() throws IOException {
        loadTable();
        loadCrosswalk();
        assertThatThrownBy(() -> okd.series("12411-01-01-5"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNHARMONISED))
                .hasMessageContaining("06437002, 06437008, 06437016");
    }

    @Test
    void withoutAnyChangeTheSeriesIsTheTable() throws IOException {
        loadCrosswalk();
        okd.load(SmallTables.write(folder, "table.csv", TABLE.replaceAll("(?m)^0643700[28];.*\n|^06437016;.*\n", "")));
        assertThat(okd.series("12411-01-01-5").regions()).hasSize(2);
    }

    @Test
    void aStatusWithoutCrosswalkNamesThoseThereAre() throws IOException {
        loadTable();
        assertThatThrownBy(() -> okd.harmonise("12411-01-01-5", STATUS_2020)).hasMessageContaining("nor to any other");
        loadCrosswalk();
        assertThatThrownBy(() -> okd.harmonise("12411-01-01-5", LocalDate.of(2022, 12, 31)))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE))
                .hasMessageContaining("only to [2020-12-31]");
    }

    /** Oracle: the delivered files; Oberzent is named by the register, since no table of 2015 can know it. */
    @Test
    void theDeliveredFilesGoThroughTheStore() {
        okd.load(DeliveredData.municipal("12411-01-01-5_00.csv"));
        okd.load(DeliveredData.crosswalk());
        okd.load(DeliveredData.municipalRegister());
        assertThat(okd.regions().within(RegionKey.parse("06440"), RegionLevel.MUNICIPALITY))
                .hasSize(25);
        assertThat(okd.regions().search("Oberzent"))
                .extracting(region -> region.key().value())
                .containsExactly("06437016");
        assertThat(okd.regions().findArs(RegionKey.parse("06440008"))).hasToString("Optional[064400008008]");
        assertThat(okd.harmonise("12411-01-01-5", STATUS_2020).observations().regions())
                .contains(new Region(RegionKey.parse("06437016"), "Oberzent, Stadt"));
        assertThat(okd.observations("GV100AD").regions()).hasSize(10_981);
    }
}
