package de.okd.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.FindingLog;
import de.okd.core.source.Rows;
import de.okd.core.source.cell.Dictionary;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.ValueCell;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of records, good and bad, in a dialect that is known. */
class CsvRowsTest {
    private static final CsvDialect GERMAN = CsvDialect.GERMAN;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineBreakEndsARow(String lineBreak) {
        String text = String.join(lineBreak, "a;b", "1;2", "", "3;4", "");
        CsvTexts.Read read = CsvTexts.read(text, GERMAN);
        assertThat(read.columns()).containsExactly("a", "b");
        assertThat(read.rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(read.lines()).containsExactly(2, 4);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void theLastRowNeedsNoLineBreak() {
        assertThat(CsvTexts.read("a;b\n1;2", GERMAN).rows()).containsExactly(List.of("1", "2"));
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLineBreaks() {
        CsvTexts.Read read = CsvTexts.read("a;b\n\"x;\"\"y\"\"\";\"one\ntwo\"\n\"\";z\n", GERMAN);
        assertThat(read.rows()).containsExactly(List.of("x;\"y\"", "one\ntwo"), List.of("null", "z"));
    }

    @Test
    void aQuoteInsideACellIsAnOrdinaryCharacter() {
        assertThat(CsvTexts.read("a;b\n5\" Rohr;2\n", GERMAN).rows()).containsExactly(List.of("5\" Rohr", "2"));
    }

    @Test
    void withoutAQuoteQuotesAreOrdinaryCharacters() {
        CsvDialect bare = GERMAN.withQuote(CsvDialect.NO_QUOTE);
        assertThat(CsvTexts.read("a;b\n\"x;y\n", bare).rows()).containsExactly(List.of("\"x", "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesArePhysicalAfterQuotedLineBreaks(String lineBreak) {
        String text = "a;b\n1;\"x\n\ny\"\n2;z\n".replace("\n", lineBreak);
        assertThat(CsvTexts.read(text, GERMAN).lines()).containsExactly(2, 5);
    }

    @Test
    void rowsOfAnotherWidthAreRejectedWithTheirLineAndBeginning() {
        CsvTexts.Read read = CsvTexts.read("a;b;c\n1;2;3\n4;5\n6;7;8;9\n1;2;3\n", GERMAN);
        assertThat(read.rows()).hasSize(2);
        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactly(
                        tuple(Finding.Code.ROW_REJECTED, "delivered.csv, line 3, column 3"),
                        tuple(Finding.Code.ROW_REJECTED, "delivered.csv, line 4, column 4"));
        assertThat(read.findings().get(1).message()).contains("has 4 cells, the header has 3", "It begins: 6;7;8;9");
    }

    @Test
    void textBehindAClosingQuoteIsRejected() {
        CsvTexts.Read read = CsvTexts.read("a;b\n1;\"Schule \"Am Berg\"\"\n2;z\n", GERMAN);
        assertThat(read.rows()).containsExactly(List.of("2", "z"));
        assertThat(read.findings())
                .extracting(Finding::message, finding -> finding.place().toString())
                .containsExactly(tuple(
                        "The row was not read: it has text behind a closing quote. It begins: 1;\"Schule \"Am Berg\"\"",
                        "delivered.csv, line 2, column 2"));
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWithItsLine() {
        assertThatThrownBy(() -> CsvTexts.read("a;b\n1;2\n3;\"x\n4;5\n", GERMAN))
                .isInstanceOfSatisfying(OkdException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
                    assertThat(e.place())
                            .isEqualTo(Place.file("delivered.csv").atLine(3).atColumn(2));
                })
                .hasMessageContaining("never closed");
    }

    @Test
    void hugeFieldsAreRefused() {
        String huge = "x".repeat(RecordScanner.MAX_FIELD + 1);
        assertThatThrownBy(() -> CsvTexts.read("a;b\n1;2\n3;" + huge + "\n", GERMAN))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("a field is longer than 1 MB")
                .hasMessageContaining("line 3, column 2");
    }

    @Test
    void aQuoteThatSwallowsMegabytesIsRefusedBeforeTheEnd() {
        String swallowed = "1;2\n".repeat(1 << 22);
        assertThatThrownBy(() -> CsvTexts.read("a;b\n\"" + swallowed, GERMAN))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("longer than 8 MB")
                .hasMessageContaining("line 2");
    }

    @Test
    void fieldsLongerThanTheBufferAreRead() {
        String wide = "ä".repeat(300_000);
        CsvTexts.Read read = CsvTexts.read("a;b\n1;" + wide + "\n\"" + wide + "\";2\n", GERMAN);
        assertThat(read.rows()).containsExactly(List.of("1", wide), List.of(wide, "2"));
    }

    @Test
    void linesOfOneCellAtTheEndAreFootnotes() {
        CsvTexts.Read read = CsvTexts.read("a;b\n1;2\n__________\nQuelle: Amt\n\n© Amt;\n", GERMAN);
        assertThat(read.rows()).containsExactly(List.of("1", "2"));
        assertThat(read.findings())
                .extracting(
                        Finding::code,
                        Finding::message,
                        finding -> finding.place().line())
                .containsExactly(
                        tuple(Finding.Code.TEXT_BESIDE_TABLE, "__________", 3),
                        tuple(Finding.Code.TEXT_BESIDE_TABLE, "Quelle: Amt", 4),
                        tuple(Finding.Code.TEXT_BESIDE_TABLE, "© Amt;", 6));
    }

    @Test
    void aLineOfOneCellBetweenRowsIsRejected() {
        CsvTexts.Read read = CsvTexts.read("a;b\n1;2\nHessen\n3;4\n", GERMAN);
        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactly(tuple(Finding.Code.ROW_REJECTED, "delivered.csv, line 3, column 2"));
    }

    @Test
    void aRowWithoutValuesIsARow() {
        CsvTexts.Read read = CsvTexts.read("a;b;c\n06440;;\n06441;1;\n", GERMAN);
        assertThat(read.rows()).containsExactly(List.of("06440", "null", "null"), List.of("06441", "1", "null"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aRowOfEmptyCellsIsSkippedAndTold() {
        CsvTexts.Read read = CsvTexts.read("a;b\n1;2\n;\n  \n", GERMAN);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(tuple(Finding.Code.ASSUMED, 3));
    }

    @Test
    void findingsAreCappedAndTheRestCounted() {
        CsvTexts.Read read = CsvTexts.read("a;b;c\n1;2;3\n" + "4;5\n".repeat(FindingLog.KEPT + 234), GERMAN);
        assertThat(read.findings()).hasSize(FindingLog.KEPT + 1);
        assertThat(read.findings().get(FindingLog.KEPT).message()).startsWith("234 more findings");
    }

    @Test
    void anEmptyColumnAtTheEndThatOnlyRowsHaveIsAColumn() {
        CsvTexts.Read read = CsvTexts.read("a;b\n1;2;\n3;4;\n", GERMAN);
        assertThat(read.columns()).containsExactly("a", "b", "column 3");
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void anEmptyColumnAtTheEndThatOnlyTheHeaderHasIsNone() {
        CsvTexts.Read read = CsvTexts.read("a;b;\n1;2\n3;4\n", GERMAN);
        assertThat(read.columns()).containsExactly("a", "b");
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void stackedHeadersAreJoinedUniqueAndNeverEmpty() {
        CsvTexts.Read read =
                CsvTexts.read("Titel\n;;2015;;2016;;\nKey;Name;m;w;m;m;\n1;2;3;4;5;6;7\n", GERMAN.withHeader(2, 2));
        assertThat(read.columns())
                .containsExactly("Key", "Name", "2015 / m", "2015 / w", "2016 / m", "2016 / m (2)", "2016");
    }

    @Test
    void withoutAHeaderColumnsAreCalledAfterTheirPosition() {
        CsvTexts.Read read = CsvTexts.read("1;2\n3;4\n", GERMAN.withHeader(1, 0));
        assertThat(read.columns()).containsExactly("column 1", "column 2");
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void bytesThatAreNoCharactersAreRejectedNotReplaced() {
        byte[] latin = "a;b\n1;Köln\n2;Bonn\n".getBytes(StandardCharsets.ISO_8859_1);
        CsvTexts.Read read = CsvTexts.read(latin, GERMAN);
        assertThat(read.rows()).containsExactly(List.of("2", "Bonn"));
        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactly(tuple(Finding.Code.ROW_REJECTED, "delivered.csv, line 2, column 2"));
    }

    @Test
    void bytesThatWindowsDoesNotDefineAreRejected() {
        byte[] bytes = {'a', ';', 'b', '\n', '1', ';', (byte) 0x81, '\n', '2', ';', (byte) 0x80, '\n'};
        CsvTexts.Read read = CsvTexts.read(bytes, GERMAN.withCharset(Charset.forName("windows-1252")));
        assertThat(read.rows()).containsExactly(List.of("2", "€"));
        assertThat(read.findings()).extracting(Finding::code).containsExactly(Finding.Code.ROW_REJECTED);
    }

    @Test
    void halfACharacterInUtf16IsRejectedToo() {
        String text = "a;b\n1;x\ud800\n2;y\ud83c\udfeb\n";
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        CsvTexts.Read read = CsvTexts.read(bytes, GERMAN.withCharset(StandardCharsets.UTF_16BE));
        assertThat(read.rows()).containsExactly(List.of("2", "y\ud83c\udfeb"));
        assertThat(read.findings()).hasSize(1);
    }

    @Test
    void keysAndValuesAreReadFromTheBytesAsFromTheText() {
        String text = "a;b;c\n Öhr ;1.234,5;\u2003x\u2003\n\"Öhr\";-;x\n  ;\" 7 \";\"\"\n";
        Dictionary keys = new Dictionary(StandardCharsets.UTF_8);
        Dictionary wide = new Dictionary(StandardCharsets.UTF_8);
        ValueCell value = new ValueCell(NumberSyntax.GERMAN, StandardCharsets.UTF_8);
        try (Rows rows = new CsvRows(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), GERMAN, Place.NOWHERE, List.of())) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.number(0, keys)).isZero();
            assertThat(rows.value(1, value)).isTrue();
            assertThat(value.value()).isEqualTo(1234.5);
            assertThat(rows.number(2, wide)).isZero();
            assertThat(rows.next()).isTrue();
            assertThat(rows.number(0, keys)).isZero();
            assertThat(rows.value(1, value)).isTrue();
            assertThat(value.status()).isEqualTo(ObservationStatus.ZERO);
            assertThat(rows.number(2, wide)).isZero();
            assertThat(rows.next()).isTrue();
            assertThat(rows.number(0, keys)).isEqualTo(-1);
            assertThat(rows.value(1, value)).isTrue();
            assertThat(value.value()).isEqualTo(7);
            assertThat(rows.value(2, value)).isFalse();
            assertThat(rows.cell(2)).isNull();
            assertThat(rows.next()).isFalse();
        }
        assertThat(keys.texts()).containsExactly("Öhr");
        assertThat(wide.texts()).containsExactly("x");
    }
}
