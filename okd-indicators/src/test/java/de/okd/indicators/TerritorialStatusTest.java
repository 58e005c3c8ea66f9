package de.okd.indicators;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;
import static de.okd.indicators.series.Derivation.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times before and after a merger on the municipalities of one day. Oracle: invented ones by hand, and Oberzent. */
class TerritorialStatusTest {
    private static final LocalDate STATUS = LocalDate.of(2020, 12, 31);

    private static final String TABLE = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;
            ;;31.12.2016;31.12.2017;31.12.2018
            06437;      Kreis;6000;6100;6210
            06437002;        Bergstadt;1000;1000;3000
            06437008;        Taldorf;2000;2100;-
            06437006;        Altstadt;3000;3000;3210
            """;

    private static TinyStore store(Path folder) throws IOException {
        return SmallMerger.store(folder, TABLE);
    }

    private static Indicators ask(TinyStore store, String formula) {
        return store.ask(formula).on(STATUS).periods(year(2017), year(2018));
    }

    @Test
    void theRegionsAreThoseOfTheDay(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            assertThat(ask(store, "population")
                            .regions(within("06437", MUNICIPALITY))
                            .evaluate()
                            .regions())
                    .extracting(each -> each.key().value())
                    .containsExactly("06437002", "06437006");
            assertThatThrownBy(() ->
                            ask(store, "population").regions(region("06437008")).evaluate())
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME));
        }
    }

    @Test
    void aMergedMunicipalityHasTheSumOfItsPartsBefore(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            IndicatorTable table =
                    ask(store, "population").regions(region("06437002")).evaluate();
            assertThat(TinyStore.text(table.value("06437002", year(2017), "x"))).isEqualTo("3100");
            assertThat(TinyStore.text(table.value("06437002", year(2018), "x"))).isEqualTo("3000");
        }
    }

    @Test
    void changesOverTheMergerAreComputed(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            IndicatorTable table = ask(store, "population")
                    .regions(region("06437002"), region("06437006"), region("06437"))
                    .evaluate();
            assertThat(table.territorialChanges()).isEmpty();
            assertThat(table.derive(change())
                            .values()
                            .filter(value -> value.period().equals(year(2018)))
                            .map(TinyStore::text))
                    .containsExactly("-100", "210", "110");
        }
    }

    /** Taldorf goes from one district to another under a new key; both districts publish their own numbers. */
    @Test
    void aDistrictThatGaveOrGotAMunicipalityStaysBlockedWhileTheMunicipalityIsComputed(@TempDir Path folder)
            throws IOException {
        try (TinyStore store = TinyStore.of(folder, """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;;
                ;;31.12.2017;31.12.2018
                06437;      Kreis;5000;3000
                06437006;        Altstadt;3000;3000
                06437008;        Taldorf;2000;-
                06438;      Nachbarkreis;1000;3100
                06438001;        Neudorf;1000;1000
                06438009;        Taldorf;-;2100
                """)) {
            store.okd().load(Files.writeString(folder.resolve("crosswalk.csv"), """
                    year_xw;ags_xw;pop_conv;size_conv;emp_conv;ags20
                    2017.0;06437006;1.0;1.0;1.0;06437006
                    2017.0;06437008;1.0;1.0;1.0;06438009
                    2017.0;06438001;1.0;1.0;1.0;06438001
                    2018.0;06437006;1.0;1.0;1.0;06437006
                    2018.0;06438009;1.0;1.0;1.0;06438009
                    2018.0;06438001;1.0;1.0;1.0;06438001
                    """));
            IndicatorTable changes = ask(store, "population")
                    .regions(region("06437"), region("06438"), region("06437006"), region("06438009"))
                    .evaluate()
                    .derive(change());
            assertThat(changes.values()
                            .filter(value -> value.period().equals(year(2018)))
                            .map(TinyStore::text))
                    .containsExactly("BLOCKED", "BLOCKED", "0", "100");
        }
    }

    @Test
    void aFormulaOverTheMergerIsComputed(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            IndicatorTable table = ask(store, "100 * population / population@-1y")
                    .regions(region("06437002"))
                    .evaluate();
            assertThat(TinyStore.text(table.value("06437002", year(2017), "x"))).startsWith("103.3333");
        }
    }

    @Test
    void explanationAndSourcesNameTheCrosswalk(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            IndicatorTable table =
                    ask(store, "population").regions(region("06437002")).evaluate();
            assertThat(table.explain("06437002", year(2017), "x").notes())
                    .containsExactly(
                            "on the municipalities of 2020-12-31, by crosswalk.csv",
                            "in 2017 made of 06437002 Bergstadt; 06437008 Taldorf");
            assertThat(table.explain("06437002", year(2018), "x").notes())
                    .containsExactly("on the municipalities of 2020-12-31, by crosswalk.csv");
            assertThat(table.toString()).contains("crosswalk.csv");
        }
    }

    @Test
    void aTimeAfterTheDayIsNotAnswered(@TempDir Path folder) throws IOException {
        String later = TABLE.replace("31.12.2018", "31.12.2021");
        try (TinyStore store = SmallMerger.store(folder, later)) {
            IndicatorTable table = store.ask("population")
                    .on(STATUS)
                    .regions(region("06437"))
                    .periods(year(2017), year(2021))
                    .evaluate();
            assertThat(table.unanswered())
                    .singleElement()
                    .satisfies(missing -> assertThat(missing.reason()).contains("no observations in 2021"));
        }
    }

    @Test
    void aDayNoCrosswalkLeadsToIsRefused(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            assertThatThrownBy(() -> store.ask("population")
                            .on(LocalDate.of(2019, 12, 31))
                            .regions(region("06437"))
                            .periods(year(2017))
                            .evaluate())
                    .hasMessageContaining("Could not harmonise to 2019-12-31")
                    .hasMessageContaining("only to [2020-12-31]");
        }
    }

    @Test
    void whatIsLoadedLaterIsBroughtThereToo(@TempDir Path folder) throws IOException {
        try (TinyStore store = store(folder)) {
            Indicators question = ask(store, "population").regions(region("06437002"));
            question.evaluate();
            Path later = Files.writeString(
                    folder.resolve("later.csv"),
                    Files.readString(folder.resolve("table1.csv")).replace(";2000;2100;-", ";2000;2500;-"));
            store.okd().load(later);
            assertThat(TinyStore.text(question.evaluate().value("06437002", year(2017), "x")))
                    .isEqualTo("3500");
        }
    }

    /** Oracle: the four municipalities that made up Oberzent on 1 January 2018, as the office published them. */
    @Test
    void oberzentHadIn2015WhatItsPartsHad() {
        DeliveredData.genesisTables();
        Path crosswalk = DeliveredData.crosswalk();
        String[] parts = {"06437002", "06437008", "06437014", "06437015"};
        try (Okd okd = DeliveredData.store()) {
            okd.load(crosswalk);
            Indicators question = Indicators.of(okd)
                    .select(new TinyIndicators().count("x", "population").catalogue())
                    .periods(year(2011), year(2015));
            IndicatorTable before = question.regions(
                            Stream.of(parts).map(RegionSelection::region).toArray(RegionSelection[]::new))
                    .evaluate();
            IndicatorTable oberzent =
                    question.on(STATUS).regions(region("06437016")).evaluate();
            for (int year : new int[] {2011, 2015}) {
                double sum = Stream.of(parts)
                        .mapToDouble(part -> before.value(part, year(year), "x").value())
                        .sum();
                assertThat(sum).isGreaterThan(9000);
                assertThat(oberzent.value("06437016", year(year), "x").value()).isEqualTo(sum);
            }
            assertThat(oberzent.derive(change())
                            .value("06437016", year(2015), "x")
                            .value())
                    .isNegative();
        }
    }
}
