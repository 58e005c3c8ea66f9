package de.okd.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What signs make of a value. Oracle: by hand, after the rules of docs/architecture.md. */
class StatusTest {
    private static TinyStore accidents(Path folder, String deaths, String injured) {
        return TinyStore.of(folder, """
                GENESIS-Tabelle: 46241-01-03-5
                Unfälle;;;
                2015;;;
                ;;Getötete Personen;Verletzte Personen
                ;;Anzahl;Anzahl
                06440001;        Altenstadt;%s;%s
                """.formatted(deaths, injured));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3     | 3
            -     | ZERO 0
            0     | 0
            .     | SECRET
            ...   | NOT_YET
            /     | TOO_UNRELIABLE
            x     | BLOCKED
            (3)   | UNRELIABLE 3
            3r    | REVISED 3
            3p    | PROVISIONAL 3
            3s    | ESTIMATED 3
            """)
    void aSingleTermKeepsTheStatusOfItsCell(String cell, String expected, @TempDir Path folder) {
        try (TinyStore store = accidents(folder, cell, "1")) {
            assertThat(store.value("road_deaths", "06440001")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2    | 3    | road_deaths + road_injured  | 5
            -    | 3    | road_deaths + road_injured  | 3
            -    | -    | road_deaths + road_injured  | 0
            2p   | 3s   | road_deaths + road_injured  | ESTIMATED 5
            2    | .    | road_deaths + road_injured  | SECRET
            /    | .    | road_deaths + road_injured  | TOO_UNRELIABLE
            2    | 0    | road_deaths / road_injured  | UNDEFINED
            2    | -    | road_deaths / road_injured  | UNDEFINED
            0    | -    | road_deaths / road_injured  | UNDEFINED
            -    | 4    | road_deaths / road_injured  | 0
            .    | 0    | road_deaths / road_injured  | SECRET
            2    | 0    | 1 / (road_deaths / road_injured) | UNDEFINED
            (2)  | 4    | road_deaths / road_injured * 100 | UNRELIABLE 50
            """)
    void aFormulaHasTheWorseStatusOfItsParts(
            String deaths, String injured, String formula, String expected, @TempDir Path folder) {
        try (TinyStore store = accidents(folder, deaths, injured)) {
            assertThat(store.value(formula, "06440001")).isEqualTo(expected);
        }
    }
}
