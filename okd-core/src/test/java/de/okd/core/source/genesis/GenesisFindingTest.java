package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.Delivery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and cells that are left out and reported with their place. Oracle: lines and columns counted by hand, from 1. */
class GenesisFindingTest {
    private static void assertFound(Path folder, String text, Finding.Code code, Place place, String... words) {
        Delivery.Table table = SmallTable.read(folder, text);
        assertThat(table.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.message()).contains(words);
        });
    }

    @Test
    void aRowTooShortIsLeftOutAndReported(@TempDir Path folder) {
        assertFound(
                folder,
                SmallTable.HEAD + SmallTable.ROWS + "06440003;        Bad Vilbel;15950\n",
                Finding.Code.ROW_REJECTED,
                SmallTable.FILE.atLine(7).atColumn(3),
                "the row has 3 columns, the header 4",
                "06440003;        Bad Vilbel;15950");
    }

    @Test
    void aRowTooLongIsLeftOutAndReported(@TempDir Path folder) {
        assertFound(
                folder,
                SmallTable.HEAD + SmallTable.ROWS + "06440003;        Bad Vilbel;15950;17070;1\n",
                Finding.Code.ROW_REJECTED,
                SmallTable.FILE.atLine(7).atColumn(5),
                "the row has 5 columns, the header 4");
    }

    @Test
    void anUnknownSignIsLeftOutAndReported(@TempDir Path folder) {
        assertFound(
                folder,
                SmallTable.HEAD + SmallTable.ROWS + "06440003;        Bad Vilbel;15950;k.A.\n",
                Finding.Code.UNKNOWN_SIGN,
                SmallTable.FILE.atLine(7).atColumn(4).atRegion("06440003"),
                "\"k.A.\" is neither a number nor one of the signs - . ... / x");
    }

    @Test
    void aKeyOfSixDigitsIsLeftOutAndReported(@TempDir Path folder) {
        assertFound(
                folder,
                SmallTable.HEAD + SmallTable.ROWS + "064403;        Bad Vilbel;15950;17070\n",
                Finding.Code.INVALID_REGION_KEY,
                SmallTable.FILE.atLine(7).atColumn(1).atRegion("064403"),
                "\"064403\" is no region key",
                "2, 3, 5, 7, 8, 9, 10, 11 or 12 digits");
    }

    @Test
    void aRowDeliveredTwiceIsLeftOutAndReported(@TempDir Path folder) {
        assertFound(
                folder,
                SmallTable.HEAD + SmallTable.ROWS + "06440001;        Altenstadt, Hess;1;2\n",
                Finding.Code.DUPLICATE_OBSERVATION,
                SmallTable.FILE.atLine(7).atColumn(1).atRegion("06440001"),
                "an earlier row has the same key, time and codes");
    }

    @Test
    void anotherValueUnderAnotherKeyOfTheSameRegionIsReported(@TempDir Path folder) {
        assertFound(
                folder,
                SmallTable.HEAD + "07131001;        Adenau;10;20\n0713150001;        Adenau;10;21\n",
                Finding.Code.DUPLICATE_OBSERVATION,
                SmallTable.FILE.atLine(6).atColumn(4).atRegion("07131001"),
                "an earlier row gives another value");
    }

    @Test
    void aWrongDateInTheFirstColumnIsLeftOutAndReported(@TempDir Path folder) {
        assertFound(
                folder,
                """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;;;
                ;;;männlich;weiblich
                31.12.2015;06440;Wetteraukreis;150000;151000
                31.13.2015;06432;Darmstadt-Dieburg;1;2
                """,
                Finding.Code.ROW_REJECTED,
                SmallTable.FILE.atLine(5).atColumn(1),
                "\"31.13.2015\" is no date or year");
    }

    @Test
    void rowsBesideABadOneAreKept(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, SmallTable.HEAD + "06440003;kaputt\n" + SmallTable.ROWS)))
                .hasSize(4);
    }

    @Test
    void aMeasureTheDefinitionLacksIsReported(@TempDir Path folder) {
        assertFound(
                folder,
                """
                GENESIS-Tabelle: 12411-01-01-5
                Haushalte (Anzahl);;
                ;;31.12.2015
                06440;Wetteraukreis;150000
                """,
                Finding.Code.UNKNOWN_MEASURE,
                SmallTable.FILE,
                "measure \"Haushalte\" is not in the definition of table 12411-01-01-5");
    }

    @Test
    void aKeyDateThatIsNoDayLeavesTheYear(@TempDir Path folder) {
        assertThat(SmallTable.cells(SmallTable.read(folder, """
                        GENESIS-Tabelle: 12411-06-01-5
                        - Stichtag 31.06. -;;
                        ;;Bevölkerungsstand 30.06.
                        ;;2015
                        ;;Anzahl
                        06440;Wetteraukreis;150000
                        """)))
                .containsExactly("06440: population_mid_year, 2015 = 150000");
    }

    @Test
    void aTimeOfRetrievalThatIsNoneIsLeftOut(@TempDir Path folder) {
        String footer = SmallTable.FOOTER.replace("10.10.2017", "10.13.2017");
        assertThat(SmallTable.read(
                                folder, (SmallTable.HEAD + SmallTable.ROWS + footer).getBytes(StandardCharsets.UTF_8))
                        .provenance()
                        .retrieved())
                .isNull();
    }
}
