package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.together;
import static de.okd.indicators.series.Derivation.change;
import static de.okd.indicators.series.Derivation.index;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is compared over a territorial change. Oracle: an invented merger by hand, and real ones. */
class TerritorialChangeTest {
    private static final String TABLE = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;
            ;;31.12.2016;31.12.2017;31.12.2018
            06437;      Kreis;6000;6100;6200
            06437002;        Bergstadt;1000;1000;3000
            06437008;        Taldorf;2000;2000;-
            06437006;        Altstadt;3000;3100;3200
            """;

    private static IndicatorTable table(TinyStore store, String formula) {
        return Indicators.of(store.okd())
                .select(new TinyIndicators().count("x", formula).catalogue())
                .regions(region("06437002"), region("06437008"), region("06437006"), region("06437"))
                .periods(year(2017), year(2018))
                .evaluate();
    }

    private static TinyStore store(Path folder) throws IOException {
        return SmallMerger.store(folder, TABLE);
    }

    @Test
    void theTableNamesTheRegionsThatChanged(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            assertThat(table(store, "population").territorialChanges())
                    .extracting(Object::toString)
                    .containsExactly(
                            "06437002 Bergstadt: not the same territory in 2017 and 2018",
                            "06437008 Taldorf: not the same territory in 2017 and 2018");
        }
    }

    @Test
    void aNumberIsRightForItsOwnTime(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            assertThat(table(store, "population")
                            .value("06437002", year(2018), "x")
                            .value())
                    .isEqualTo(3000);
        }
    }

    @Test
    void aChangeOverAMergerIsBlockedForBothAndForNobodyElse(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            IndicatorTable changes = table(store, "population").derive(change());
            assertThat(changes.values())
                    .extracting(IndicatorValue::status)
                    .containsExactly(
                            ObservationStatus.BLOCKED,
                            ObservationStatus.BLOCKED,
                            ObservationStatus.NORMAL,
                            ObservationStatus.NORMAL);
            assertThat(changes.explain("06437002", year(2018), "x").notes())
                    .containsExactly("blocked, because 06437002 Bergstadt: not the same territory in 2017 and 2018");
        }
    }

    @Test
    void aFormulaOverAMergerIsBlockedOnlyInTheYearsConcerned(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            IndicatorTable table = table(store, "100 * population / population@-1y");
            assertThat(table.value("06437002", year(2017), "x").value()).isEqualTo(100);
            assertThat(table.value("06437002", year(2018), "x").status()).isEqualTo(ObservationStatus.BLOCKED);
            assertThat(table.value("06437002", year(2018), "x").value()).isNaN();
            assertThat(table.value("06437006", year(2018), "x").status()).isEqualTo(ObservationStatus.NORMAL);
        }
    }

    @Test
    void anAreaThatHoldsTheWholeMergerIsNotConcerned(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            IndicatorTable changes = Indicators.of(store.okd())
                    .select(new TinyIndicators().count("x", "population").catalogue())
                    .regions(together("whole", "06437002", "06437008"), together("part", "06437002", "06437006"))
                    .periods(year(2017), year(2018))
                    .evaluate()
                    .derive(change());
            assertThat(changes.values().toList())
                    .extracting(IndicatorValue::status)
                    .containsExactly(ObservationStatus.NORMAL, ObservationStatus.BLOCKED);
        }
    }

    @Test
    void withoutACrosswalkAMunicipalityThatCeasedToExistIsFoundByItsPopulation(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, TABLE)) {
            assertThat(table(store, "population").territorialChanges())
                    .extracting(change -> change.region().key().value())
                    .containsExactly("06437008");
        }
    }

    /** Oracle: Oberzent was made of Beerfelden, Hesseneck, Rothenberg and Sensbachtal on 1 January 2018; nobody else changed. */
    @Test
    void theCrosswalkOfHessenKnowsOberzentAndThatItsDistrictStayed() {
        Path crosswalk = DeliveredData.crosswalk();
        try (Okd okd = Okd.inMemory()) {
            okd.load(crosswalk);
            List<RegionKey> keys = Stream.of(
                            "06",
                            "064",
                            "06437",
                            "06437002",
                            "06437006",
                            "06437008",
                            "06437014",
                            "06437015",
                            "06437016")
                    .map(RegionKey::parse)
                    .toList();
            assertThat(okd.continuity().changed(keys, LocalDate.of(2017, 12, 31), LocalDate.of(2018, 12, 31)))
                    .extracting(RegionKey::value)
                    .containsExactly("06437002", "06437008", "06437014", "06437015", "06437016");
            assertThat(okd.continuity().changed(keys, LocalDate.of(2008, 12, 31), LocalDate.of(2015, 12, 31)))
                    .isEmpty();
        }
    }

    /** Oracle: Boren (01059011) was merged on 1 March 2013; the table lists no inhabitants from 2013 on. */
    @Test
    void theMergerOfBorenBlocksItsSeriesButNotThatOfBadNauheim() {
        DeliveredData.genesisTables();
        try (Okd okd = DeliveredData.store()) {
            IndicatorTable table = Indicators.of(okd)
                    .select(new TinyIndicators().count("x", "population").catalogue())
                    .regions(region("01059011"), region("06440002"))
                    .periods(year(2011), year(2012), year(2013), year(2014), year(2015))
                    .evaluate();
            assertThat(table.territorialChanges())
                    .extracting(Object::toString)
                    .containsExactly("01059011 Boren: not the same territory in 2012 and 2013");
            IndicatorTable index = table.derive(index(year(2011)));
            assertThat(index.value("01059011", year(2012), "x").status()).isEqualTo(ObservationStatus.NORMAL);
            assertThat(index.value("01059011", year(2015), "x").status()).isEqualTo(ObservationStatus.BLOCKED);
            assertThat(index.value("06440002", year(2015), "x").status()).isEqualTo(ObservationStatus.NORMAL);
        }
    }
}
