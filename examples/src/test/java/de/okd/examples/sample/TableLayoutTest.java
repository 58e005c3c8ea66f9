package de.okd.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableLayoutTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTheSample() {
        SampleData.writeTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12411-01-01-5",
                "12411-02-03-5",
                "12411-07-01-5",
                "12711-01-03-5",
                "13111-01-03-5",
                "13111-02-02-5",
                "33111-01-01-5",
                "46241-01-03-5"
            })
    void namesItselfASampleInTheFirstTitleAndInTheFooter(String code) {
        List<String> lines = WrittenTable.read(folder, code).lines();

        assertThat(lines.get(0)).isEqualTo("GENESIS-Tabelle: " + code);
        assertThat(lines.get(1)).matches(".+ \\(Beispieldaten\\);+");
        assertThat(lines.subList(lines.indexOf("__________"), lines.size()))
                .anyMatch(line -> line.startsWith("\"© Beispieldaten"));
    }

    @ParameterizedTest
    @CsvSource({
        "12411-01-01-5, 26",
        "12411-02-03-5, 56",
        "12411-07-01-5, 6",
        "12711-01-03-5, 44",
        "13111-01-03-5, 8",
        "13111-02-02-5, 8",
        "33111-01-01-5, 21",
        "46241-01-03-5, 8"
    })
    void givesEveryTitleHeaderAndDataLineTheSameNumberOfCells(String code, int cells) {
        List<String> lines = WrittenTable.read(folder, code).lines();

        assertThat(lines.subList(1, lines.indexOf("__________")))
                .allSatisfy(line -> assertThat(line.split(";", -1)).hasSize(cells));
    }

    @Test
    void opensThePopulationTableLikeTheOfficialOne() {
        List<String> lines = WrittenTable.read(folder, "12411-01-01-5").lines();

        assertThat(lines.get(1)).startsWith("Bevölkerungsstand: Bevölkerung nach Geschlecht (Beispieldaten);;");
        assertThat(lines.get(6))
                .startsWith(";;31.12.2015;31.12.2015;31.12.2015;31.12.2014;")
                .endsWith(";31.12.2008");
        assertThat(lines.get(7)).startsWith(";;Insgesamt;männlich;weiblich;Insgesamt;");
        assertThat(lines.get(8)).startsWith("DG;Deutschland (Beispieldaten);");
        assertThat(lines.get(9)).startsWith("06;  Hessen (Beispieldaten);");
        assertThat(lines.get(10)).startsWith("06432;      Darmstadt-Dieburg (Beispieldaten), Landkreis;");
        assertThat(lines.get(11)).startsWith("06432001;        Alsbach-Hähnlein;");
    }

    @Test
    void putsTheDateIntoTheFirstColumnOfTheMeanAge() {
        assertThat(WrittenTable.read(folder, "12411-07-01-5", 1).lines())
                .anyMatch(line -> line.matches(
                        "31\\.12\\.2015;DG;Deutschland \\(Beispieldaten\\);\\d\\d,\\d;\\d\\d,\\d;\\d\\d,\\d"));
    }

    @Test
    void endsLinesWithALineFeedOnly() throws IOException {
        assertThat(Files.readString(folder.resolve("12411-01-01-5.csv")))
                .doesNotContain("\r")
                .endsWith("Stand: 01.07.2016 / 12:00:00\n");
    }
}
