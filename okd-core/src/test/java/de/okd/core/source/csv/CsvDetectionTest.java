package de.okd.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.cell.NumberSyntax;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file is written, found out from its bytes. */
class CsvDetectionTest {
    private static final String TABLE = "Schlüssel;Name;Fläche\n06440008;Friedberg;50,17\n06440016;Münzenberg;31,6\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void charsetsAreToldFromTheBytes(String name) {
        assertThatTableIsRead(CsvTexts.source(folder, TABLE, Charset.forName(name)), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstName(String name) {
        assertThatTableIsRead(CsvTexts.source(folder, "\ufeff" + TABLE, Charset.forName(name)), name);
    }

    private static void assertThatTableIsRead(CsvSource source, String charset) {
        assertThat(source.dialect().charset()).isEqualTo(Charset.forName(charset));
        CsvTexts.Read read = CsvTexts.read(source);
        assertThat(read.columns()).containsExactly("Schlüssel", "Name", "Fläche");
        assertThat(read.rows())
                .containsExactly(List.of("06440008", "Friedberg", "50,17"), List.of("06440016", "Münzenberg", "31,6"));
    }

    @Test
    void dashesAndQuotesOfWindowsAreToldFromIso() {
        CsvSource source = CsvTexts.source(folder, TABLE.replace("Friedberg", "Friedberg – „Hessen“"), WINDOWS);
        assertThat(source.dialect().charset()).isEqualTo(WINDOWS);
        assertThat(CsvTexts.read(source).rows().get(0)).contains("Friedberg – „Hessen“");
    }

    @Test
    void anUmlautBehindAMegabyteOfAsciiStillDecides() {
        String text = "a;b\n" + "1;plain\n".repeat(200_000) + "2;Köln\n";
        CsvSource source = CsvTexts.source(folder, text, StandardCharsets.ISO_8859_1);
        assertThat(source.dialect().charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        List<List<String>> rows = CsvTexts.read(source).rows();
        assertThat(rows.get(rows.size() - 1)).containsExactly("2", "Köln");
    }

    @Test
    void aFileThatTurnsFromUtf8ToSomethingElseIsReadAndTheOtherRowsAreRejected() {
        byte[] bytes = ("a;b\n1;Köln\n2;Bonn\n".repeat(3) + "3;Fürth\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xFC;
        CsvSource source = CsvSource.of(CsvTexts.write(folder, bytes));
        assertThat(source.dialect().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(CsvTexts.read(source).findings())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.ASSUMED, Finding.Code.ROW_REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void delimitersAreTold(String delimiter) {
        CsvSource source = CsvTexts.source(folder, TABLE.replace(",", ".").replace(";", delimiter));
        assertThat(source.dialect().delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(CsvTexts.read(source).rows()).hasSize(2);
    }

    @Test
    void decimalCommasAreNoDelimiters() {
        assertThat(CsvTexts.source(folder, "k;v;w\na;1,5;2,5\nb;2,5;3,5\nc;4,5;5,5\n")
                        .dialect()
                        .delimiter())
                .isEqualTo(';');
    }

    @Test
    void singleQuotesAreTold() {
        CsvSource source = CsvTexts.source(folder, "k,v,t\n1,2.5,'x, y'\n2,3.5,'z'\n3,4.5,'it''s'\n");
        assertThat(source.dialect().quote()).isEqualTo('\'');
        assertThat(CsvTexts.read(source).rows()).extracting(row -> row.get(2)).containsExactly("x, y", "z", "it's");
    }

    @Test
    void titlesStackedHeadersAndFootnotesAreNoRows() {
        String text = """
                Bevölkerung am 31.12. nach Geschlecht
                Kreis Beispiel;;;;;

                ;;2015;;2016;
                Schlüssel;Name;männlich;weiblich;männlich;weiblich
                ;;Anzahl;Anzahl;Anzahl;Anzahl
                06440008;Friedberg;14.000;14.100;14.010;-
                06440016;Münzenberg;2.800;.;2.810;2.900
                __________
                Quelle: Beispielamt;;;;;
                """;
        CsvSource source = CsvTexts.source(folder, text);
        assertThat(source.dialect().headerLine()).isEqualTo(4);
        assertThat(source.dialect().headerRows()).isEqualTo(3);
        CsvTexts.Read read = CsvTexts.read(source);
        assertThat(read.columns())
                .containsExactly(
                        "Schlüssel",
                        "Name",
                        "2015 / männlich / Anzahl",
                        "2015 / weiblich / Anzahl",
                        "2016 / männlich / Anzahl",
                        "2016 / weiblich / Anzahl");
        assertThat(read.lines()).containsExactly(7, 8);
        assertThat(read.findings())
                .filteredOn(finding -> finding.code() == Finding.Code.TEXT_BESIDE_TABLE)
                .hasSize(2);
    }

    @Test
    void aYearRowAloneIsAHeader() {
        CsvSource source =
                CsvTexts.source(folder, "Kreis;2014;2015\nWetterau;295.000;298.000\nFulda;215.000;217.000\n");
        assertThat(source.dialect().headerRows()).isEqualTo(1);
        assertThat(CsvTexts.read(source).columns()).containsExactly("Kreis", "2014", "2015");
    }

    @Test
    void everyColumnHasItsOwnNumberSigns() {
        CsvSource source = CsvTexts.source(folder, "k;a;b;c\nx;1.234,5;48.8391;7\ny;0,5;50.1;8\nz;2,25;9.75;9\n");
        assertThat(source.dialect().numbers("a")).isEqualTo(NumberSyntax.GERMAN);
        assertThat(source.dialect().numbers("b")).isEqualTo(NumberSyntax.PLAIN);
    }

    @Test
    void aNumberThatCouldBeBothIsAssumedAndSaid() {
        CsvSource source = CsvTexts.source(folder, "k;a\nx;1.234\ny;5.678\n");
        assertThat(source.dialect().numbers("a")).isEqualTo(NumberSyntax.GERMAN);
        assertThat(CsvTexts.read(source).findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("Column \"a\" has numbers as 1.234", "decimal sign ','");
    }

    @Test
    void aContradictoryColumnIsSaid() {
        CsvSource source = CsvTexts.source(folder, "k;a\nx;1,5\ny;2.75\nz;3,5\n");
        assertThat(CsvTexts.read(source).findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("decimal commas and decimal points");
    }

    @Test
    void whatWasDetectedIsShownAndCanBeReplaced() {
        CsvSource source = CsvTexts.source(folder, TABLE);
        assertThat(source)
                .hasToString(
                        "delivered.csv: UTF-8, delimiter ';', quote '\"', header in line 1 (1 row), numbers 1.234,5");
        CsvSource headless = source.withDialect(source.dialect().withHeader(2, 0));
        assertThat(CsvTexts.read(headless).columns()).containsExactly("column 1", "column 2", "column 3");
        assertThat(CsvTexts.read(headless).rows()).hasSize(2);
    }

    @Test
    void anotherDelimiterMakesTheRestBeDetectedAgain() {
        CsvSource source = CsvTexts.source(folder, "Titel\na,x;b;c\n1,y;2;3\n4,z;5;6\n");
        assertThat(source.dialect().delimiter()).isEqualTo(';');
        assertThat(CsvTexts.read(source.withDelimiter(',')).columns()).containsExactly("a", "x;b;c");
    }

    @Test
    void whatShowsNoTableIsRefusedWithARemedy() {
        assertThatThrownBy(() -> CsvTexts.source(folder, "nothing here\n"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_LAYOUT))
                .hasMessageContaining("Say how with a CsvDialect");
    }

    @Test
    void aDialectKnowsSingleColumns() {
        CsvDialect dialect = CsvDialect.GERMAN.withNumbers("b", NumberSyntax.PLAIN);
        assertThat(dialect.columnNumbers()).isEqualTo(Map.of("b", NumberSyntax.PLAIN));
        assertThat(dialect).asString().endsWith("numbers 1.234,5, in b 1234.5");
    }

    @Test
    void charsetsOfSeveralBytesACharacterAreRefused() {
        assertThatThrownBy(() -> CsvDialect.GERMAN.withCharset(Charset.forName("UTF-32")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UTF-32");
    }

    @Test
    void quoteAndDelimiterMustDiffer() {
        assertThatThrownBy(() -> CsvDialect.GERMAN.withQuote(';')).isInstanceOf(IllegalArgumentException.class);
    }
}
