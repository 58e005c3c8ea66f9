package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.indicators.catalogue.Direction;
import de.okd.indicators.result.BreakdownCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators by the codes of a dimension. Oracle: the delivered lines, by hand, and the official tables. */
class BreakdownTest {
    private static final String AGES = """
            GENESIS-Tabelle: 12411-02-03-5
            Bevölkerungsstand (Anzahl);;;;;;;;;
            31.12.2015;;;;;;;;;
            ;;männlich;männlich;männlich;männlich;weiblich;weiblich;weiblich;weiblich
            ;;unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt;unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt
            06440001;        Altenstadt;10;60;20;90;11;61;31;103
            """;
    private static final String AREA = """
            GENESIS-Tabelle: 11111-01-01-4
            Gebietsfläche (qkm);;
            31.12.2015;;
            ;;Gebietsfläche
            06440001;        Altenstadt;2
            """;

    private static Indicators ask(TinyStore store) {
        return Indicators.of(store.okd())
                .select(new TinyIndicators()
                        .count("population", "population")
                        .share("old", Direction.NEUTRAL, "100 * population[age >= 65] / population")
                        .amount("density", "population / territory")
                        .share("women", Direction.NEUTRAL, "100 * population[sex = f] / population")
                        .catalogue())
                .regions(region("06440001"))
                .periods(year(2015));
    }

    private static List<String> values(IndicatorTable table, String indicator) {
        return table.values()
                .filter(value -> value.indicator().id().equals(indicator))
                .map(value -> value.heading().breakdown().stream()
                                .map(BreakdownCode::code)
                                .collect(Collectors.joining(" "))
                        + ": " + TinyStore.text(value))
                .toList();
    }

    private static String reason(IndicatorTable table, String indicator) {
        return table.unanswered().stream()
                .filter(missing -> missing.indicator().id().equals(indicator))
                .map(missing -> missing.reason())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyTermIsTakenForEachCode(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            IndicatorTable bySex = ask(store).by("sex").evaluate();
            assertThat(values(bySex, "population")).containsExactly("m: 90", "f: 103");
            assertThat(bySex.value("06440001", year(2015), "old", "f").value()).isEqualTo(100.0 * 31 / 103);
            assertThat(bySex.value("06440001", year(2015), "old", "m").denominator())
                    .isEqualTo(90);
        }
    }

    @Test
    void aMeasureTheDimensionMeansNothingToStaysWhole(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            assertThat(values(ask(store).by("sex").evaluate(), "density")).containsExactly("m: 45", "f: 51.5");
        }
    }

    @Test
    void agesAreTheBandsOfTheData(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            IndicatorTable byAge = ask(store).by("age").evaluate();
            assertThat(values(byAge, "population")).containsExactly("0-14: 21", "15-64: 121", "65+: 51");
            assertThat(values(byAge, "women")).hasSize(3);
        }
    }

    @Test
    void severalDimensionsGiveEveryCombination(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            assertThat(values(ask(store).by("sex", "age").evaluate(), "population"))
                    .containsExactly(
                            "m 0-14: 10", "m 15-64: 60", "m 65+: 20", "f 0-14: 11", "f 15-64: 61", "f 65+: 31");
        }
    }

    @Test
    void anIndicatorThatChoosesACodeItselfIsUnansweredWithTheReason(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            assertThat(reason(ask(store).by("sex").evaluate(), "women"))
                    .isEqualTo("its formula chooses the sex itself: population[sex = f]");
            assertThat(reason(ask(store).by("age").evaluate(), "old")).contains("population[age >= 65]");
        }
    }

    @Test
    void aDimensionTheDataDoNotHaveIsUnansweredWithTheReason(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            Indicators byNationality = ask(store).by("nationality");
            assertThatThrownBy(byNationality::evaluate)
                    .hasMessageContaining("no loaded dataset has population by nationality");
        }
    }

    @Test
    void theTableHasAColumnForTheDimension(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            IndicatorTable bySex = ask(store).by("sex").evaluate();
            assertThat(bySex.toTable().row(1).text("sex")).isEqualTo("f");
            assertThat(bySex.wide().row(1).toString())
                    .isEqualTo("region=06440001, region_name=Altenstadt, level=municipality, period=2015, sex=f,"
                            + " population=103, old=" + 100.0 * 31 / 103 + ", density=51.5");
        }
    }

    @Test
    void anExplanationHasTheFormulaOfThePart(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            assertThat(ask(store)
                            .by("sex")
                            .evaluate()
                            .explain("06440001", year(2015), "old", "f")
                            .toString())
                    .startsWith("Titel old, sex = f, Altenstadt (06440001), 2015: ")
                    .contains("\n= 100 * population[age >= 65, sex = f] / population[sex = f]\n")
                    .contains("population, female, 65+, 2015-12-31: 31 [NORMAL]");
        }
    }

    @Test
    void anUnknownPartNamesTheNearest(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, AREA)) {
            IndicatorTable bySex = ask(store).by("sex").evaluate();
            assertThatThrownBy(() -> bySex.value("06440001", year(2015), "old", "w"))
                    .hasMessageContaining("The table has no part \"w\". Did you mean");
        }
    }

    /** Oracle: 12411-02-03-5, columns numbered by hand. */
    @Test
    void thePopulationOfBothDistrictsBySexAndAgeIsThatOfTheOfficialTable() {
        NaiveData official = new NaiveData(DeliveredData.genesisTables());
        try (Okd okd = DeliveredData.store()) {
            IndicatorTable table = Indicators.of(okd)
                    .select(new TinyIndicators()
                            .count("population", "population")
                            .catalogue())
                    .regions(region("06432"), region("06440"))
                    .periods(year(2015))
                    .by("sex", "age")
                    .evaluate();
            assertThat(table.columns()).hasSize(2 * 17);
            int[] position = new int[3];
            table.columns().forEach(column -> {
                int sex = column.heading().findCode("sex").orElseThrow().equals("m") ? 1 : 2;
                int band = position[sex]++;
                assertThat(column.value(0)).isEqualTo(official.ages("06432", sex, band, band));
                assertThat(column.value(1)).isEqualTo(official.ages("06440", sex, band, band));
            });
        }
    }
}
