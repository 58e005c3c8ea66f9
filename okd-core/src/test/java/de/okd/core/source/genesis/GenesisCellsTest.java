package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.Delivery;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: the explanation of signs that the statistical offices print in their tables. */
class GenesisCellsTest {
    private static Delivery.Table read(Path folder, String cell) {
        return SmallTable.read(folder, """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;
                ;;31.12.2015
                06440;      Wetteraukreis;%s
                """.formatted(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            301931   | 301931
            0        | 0
            -3       | -3
            44,2     | 44.2
            -0,25    | -0.25
            0,1      | 0.1
            357385,71| 357385.71
            -        | ZERO 0
            .        | SECRET
            ...      | NOT_YET
            /        | TOO_UNRELIABLE
            x        | BLOCKED
            (44,2)   | UNRELIABLE 44.2
            12r      | REVISED 12
            12 p     | PROVISIONAL 12
            12,5s    | ESTIMATED 12.5
            """)
    void aCellIsANumberASignOrAMarkedNumber(String cell, String expected, @TempDir Path folder) {
        assertThat(SmallTable.cells(read(folder, cell))).containsExactly("06440: population, 2015-12-31 = " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "n.a.",
                "1.000",
                "1,2,3",
                ",5",
                "5,",
                "--",
                "()",
                "r",
                "(x)",
                "12q",
                "1e3",
                "NaN",
                "1234567890123456"
            })
    void anythingElseIsAnUnknownSign(String cell, @TempDir Path folder) {
        Delivery.Table table = read(folder, cell);
        assertThat(SmallTable.cells(table)).isEmpty();
        assertThat(table.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("\"" + cell + "\""));
    }

    @Test
    void blanksAroundANumberDoNotMatter(@TempDir Path folder) {
        assertThat(SmallTable.cells(read(folder, "  301931 ")))
                .containsExactly("06440: population, 2015-12-31 = 301931");
    }
}
