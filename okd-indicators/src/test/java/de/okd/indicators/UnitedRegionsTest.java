package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.Request;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas of one's own, and published numbers that are not the sum of their parts. Oracle: sums by hand. */
class UnitedRegionsTest {
    private static final String POPULATION = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;
            31.12.2015;;;
            ;;männlich;weiblich
            06440;      Wetteraukreis;70;140
            06440001;        Altenstadt;10;30
            06440002;        Bad Nauheim;20;40
            06440003;        Bad Vilbel;30;70
            06440004;        Büdingen;.;7
            """;

    private static IndicatorTable ask(TinyStore store, String formula, RegionSelection... regions) {
        return store.ask(formula).regions(regions).periods(year(2015)).evaluate();
    }

    @Test
    void aRatioOfAUnitedAreaComesFromSums(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            IndicatorTable table = ask(
                    store,
                    "100 * population[sex = f] / population",
                    together("Nordkreis", "06440001", "06440002"),
                    region("06440003"));
            assertThat(table.value("x", "06440:Nordkreis").value()).isEqualTo(70);
            assertThat(table.value("x", "06440:Nordkreis").region().name()).isEqualTo("Nordkreis");
            assertThat(table.value("x", "06440003").value()).isEqualTo(70);
        }
    }

    @Test
    void aUnitedAreaWithASecretMemberIsIncomplete(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            IndicatorTable table = ask(store, "population[sex = m]", together("Süd", "06440003", "06440004"));
            assertThat(TinyStore.text(table.value("x", "06440:Süd"))).isEqualTo("INCOMPLETE 30");
        }
    }

    @Test
    void anExplanationNamesTheMembers(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            IndicatorTable table = ask(store, "population", together("Nord-Kreis", "06440001", "06440002"));
            assertThat(table.explain("x", "06440:Nord-Kreis").toString())
                    .contains("summed from 06440001 Altenstadt, 06440002 Bad Nauheim");
        }
    }

    @Test
    void aRegionIsNotUnitedWithItsOwnPart() {
        assertThatThrownBy(() -> together("Nord", "06440", "06440001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("06440001 twice")
                .hasMessageContaining("within 06440");
    }

    @Test
    void anUnknownMemberIsRefused(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            assertThatThrownBy(() -> ask(store, "population", together("Nord", "06440001", "06440009")))
                    .isInstanceOf(OkdException.class)
                    .hasMessageContaining("06440009");
        }
    }

    @Test
    void aPublishedNumberThatIsNotTheSumOfItsPartsIsReported(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            IndicatorTable table = ask(store, "population[sex = f]", region("06440"));
            assertThat(table.value("x", "06440").value()).isEqualTo(140);
            assertThat(table.differences()).singleElement().satisfies(difference -> {
                assertThat(difference.region().key().value()).isEqualTo("06440");
                assertThat(difference.published()).isEqualTo(140);
                assertThat(difference.summed()).isEqualTo(147);
            });
        }
    }

    @Test
    void aPublishedNumberWithASecretPartIsNotCompared(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            assertThat(ask(store, "population[sex = m]", region("06440")).differences())
                    .isEmpty();
        }
    }

    @Test
    void coverageTellsHowManyPartsOfASumAreKnown(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Indicators question = store.ask("population")
                    .regions(region("06440003"), region("06440004"), together("Süd", "06440003", "06440004"))
                    .periods(year(2015));
            Evaluation answer = question.evaluate(
                    List.of(Request.of(question.evaluate().columns().get(0).indicator(), year(2015))));
            assertThat(answer.coverage(answer.columns().get(0))).containsExactly(1, 0.5, 1);
        }
    }
}
