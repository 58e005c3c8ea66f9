package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a question may use, and what the door keeps. Oracle: the number of readings counted by hand. */
class ResourcesTest {
    private static final String POPULATION = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;
            ;;31.12.2015;31.12.2014
            06440001;        Altenstadt;10;30
            06440002;        Bad Nauheim;20;40
            """;

    @Test
    void aRefinedQuestionUsesWhatWasReadBefore(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Indicators question = store.ask("population - population@-1y")
                    .regions(region("06440001"))
                    .periods(year(2015));
            assertThat(question.scans()).isZero();
            question.evaluate();
            IndicatorTable other = question.regions(region("06440002")).evaluate();
            assertThat(other.value("x", "06440002").value()).isEqualTo(-20);
            assertThat(question.scans()).isEqualTo(1);
        }
    }

    @Test
    void neitherMemoryNorThreadsChangeTheAnswer(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Indicators question = store.ask("100 * population / population@-1y")
                    .regions(region("06440001"), region("06440002"))
                    .periods(year(2015));
            double expected = question.evaluate().value("x", "06440002").value();
            assertThat(question.memory(1).evaluate().value("x", "06440002").value())
                    .isEqualTo(expected);
            assertThat(question.threads(3).evaluate().value("x", "06440002").value())
                    .isEqualTo(expected);
        }
    }

    @Test
    void noMemoryAndNoThreadsAreRefused(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Indicators question = store.ask("population");
            assertThatThrownBy(() -> question.memory(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> question.threads(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatOneQuestionReadAnotherOfTheSameStoreNeedNotRead(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            store.evaluate("population", "06440001");
            Indicators another =
                    store.ask("100 * population").regions(region("06440002")).periods(year(2015));
            another.evaluate();
            assertThat(another.scans()).isEqualTo(1);
        }
    }
}
