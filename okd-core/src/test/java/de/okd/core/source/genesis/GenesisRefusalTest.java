package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of which nothing trustworthy can be made: what is wrong, where, and what was expected. Oracle: counted by hand. */
class GenesisRefusalTest {
    private static void assertRefused(Path folder, String text, ErrorCode code, Place place, String... words) {
        assertThatThrownBy(() -> SmallTable.read(folder, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(OkdException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.place()).isEqualTo(place);
                    assertThat(e).hasMessageContainingAll(words);
                });
    }

    @Test
    void aTruncatedFileIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                SmallTable.HEAD + SmallTable.ROWS + "06440003;        Bad Vil",
                ErrorCode.TRUNCATED_FILE,
                SmallTable.FILE.atLine(7),
                "ends without the footer line \"__________\"",
                "Retrieve the file again");
    }

    @Test
    void aTableWithoutAnyHeaderLineIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                SmallTable.HEAD.replace(";;männlich;weiblich\n", "") + SmallTable.ROWS + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE.atLine(4),
                "found no header line above the data",
                "expected one to six lines");
    }

    @Test
    void aMissingHeaderLineLeavesTwoColumnsWithTheSameHeader(@TempDir Path folder) {
        assertRefused(
                folder,
                """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;;;;
                ;;31.12.2015;31.12.2015;31.12.2014;31.12.2014
                06440;Wetteraukreis;150000;151000;147000;148000
                """ + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE.atColumn(4),
                "two columns have the same header \"31.12.2015\"",
                "a header line is missing");
    }

    @Test
    void aHeaderShorterThanTheRowsIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                SmallTable.HEAD.replace(";;männlich;weiblich", ";;männlich") + SmallTable.ROWS + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE.atLine(5),
                "a header line has 3 columns, the first data row has 4");
    }

    @Test
    void aTableWithoutTimeIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                SmallTable.HEAD.replace("31.12.2015;;;\n", "") + SmallTable.ROWS + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE,
                "found no time",
                "expected a date or year in a title line, a header line or the first column");
    }

    @Test
    void aTimeInTheHeaderAndInTheRowsIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;;;
                ;;;31.12.2015;31.12.2014
                ;;;Anzahl;Anzahl
                31.12.2013;06440;Wetteraukreis;3;4
                31.12.2012;06440;Wetteraukreis;5;6
                """ + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE,
                "a time in the header (2015-12-31)",
                "one in the first column (2013-12-31)");
    }

    @Test
    void aTableWithoutRegionsIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                SmallTable.HEAD + "Ledig;1;2;3\nVerheiratet;4;5;6\n" + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE,
                "found no row with a region key in column 1 or 2");
    }

    @Test
    void aHeaderThatNamesTheRegionColumnsIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                SmallTable.HEAD.replace(";;männlich;weiblich", ";Name;männlich;weiblich")
                        + SmallTable.ROWS
                        + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE.atLine(5).atColumn(2),
                "a header line has text above the region keys or names",
                "expected empty columns there");
    }

    @Test
    void aHeaderThatNamesNoColumnIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                SmallTable.HEAD.replace(";;männlich;weiblich", ";;;") + SmallTable.ROWS + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE.atLine(5),
                "the header lines are empty",
                "from column 3 on");
    }

    @Test
    void aMarkOutsideTheFirstCellIsRefused(@TempDir Path folder) {
        assertRefused(
                folder,
                "x;" + SmallTable.HEAD + SmallTable.ROWS + SmallTable.FOOTER,
                ErrorCode.INVALID_LAYOUT,
                SmallTable.FILE.atLine(1),
                "expected the first cell to hold \"GENESIS-Tabelle:\"");
    }
}
