package de.okd.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for delimited text, and what for something else. */
class CsvFormatTest {
    private static final String TABLE = "Schlüssel;Wert\n06440;1,5\n06441;2,5\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Sehr geehrte Damen und Herren,",
                "Sehr geehrte Damen und Herren,\nanbei die Daten, wie besprochen.\nMit freundlichen Grüßen,\nIhr Amt\n",
                "Liebe Frau A, lieber Herr B\nanbei die Daten, viel Freude\n",
                "<html>\n<p>a;b</p>\n<p>c;d</p>\n</html>",
                "<?xml version=\"1.0\"?>\n<a x=\"1\"/>\n",
                "{\"a\": 1, \"b\": 2}\n{\"a\": 3, \"b\": 4}\n",
                "[\n{\"a\": 1, \"b\": 2},\n{\"a\": 3, \"b\": 4}\n]\n",
                "2026-01-01 10:00:00,123 INFO start\n2026-01-01 10:00:01,456 INFO stop\n",
                "2026-01-01 10:00:00 | INFO | start\n2026-01-01 10:00:01 | INFO | stop\n",
                "int a = 1;\nint b = 2;\nreturn a + b;\n",
                "# Titel\n\nEin Absatz, der zwei Kommas hat, so.\nUnd noch einer.\n",
                "# Kreise\n\n| Schlüssel | Name | Wert |\n| --- | :-- | --: |\n| 06440 | Wetterau | 1 |\n| 06441 | x | 2 |\n",
                "Schlüssel | Wert\n--- | ---\n06440 | 1\n06441 | 2\n",
                "Wie besprochen, die Daten.\nWenn etwas fehlt, bitte melden.\nSonst bis Montag, dann mehr.\n",
                "Sehr geehrte Frau A,\nanbei die Daten,\nmit Grüßen,\n",
                "Schlüssel;Wert\n",
                "06440;1\n06441;2\n",
                "nur eine Spalte\n1\n2\n",
                "GENESIS-Tabelle: 12411-01-01-5\nTitel;;\nKey;Name;Wert\n06440;x;1\n",
                "102023113001          Schleswig-Holstein\n402023113001001       Flensburg, Stadt   41\n",
            })
    void otherTextsAreNotRecognised(String text) {
        assertThat(isRecognised(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void binaryFilesAreNotRecognised() {
        byte[] bytes = ("a;b\n1;2\n3;" + (char) 0 + (char) 1 + "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(isRecognised(bytes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TABLE,
                "name,age\nAnna,31\nBen,42\n",
                "name, age\nAnna, 31\nBen, 42\n",
                "Name\tOrt\nAnna\tBonn\n",
                "Titel der Tabelle\n\nSchlüssel;Wert\n06440;1,5\n06441;2,5\n\nQuelle: Amt\n",
                "name,city\nAnna,Bonn\nBen,Fulda\n",
            })
    void tablesAreRecognised(String text) {
        assertThat(isRecognised(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void everyTableOfAZipIsRead() throws IOException {
        byte[] zip = zip(List.of("a.csv", "below/b.csv"), List.of(bytes(TABLE), bytes(TABLE + "06442;3\n")));
        List<CsvSource> sources = CsvFormat.sources(write("delivery.zip", zip));
        assertThat(sources).extracting(source -> source.tabular().name()).containsExactly("a", "below/b");
        assertThat(sources)
                .extracting(source -> CsvTexts.read(source).rows().size())
                .containsExactly(2, 3);
    }

    @Test
    void aZipOfOneTableIsCalledAfterTheZip() throws IOException {
        DeliveredFile file = write("1000A-0000.zip", zip(List.of("x_123_de.csv"), List.of(bytes(TABLE))));
        assertThat(CsvFormat.sources(file).get(0).tabular().name()).isEqualTo("1000A-0000");
    }

    @Test
    void entriesThatAreNoTablesAreFindings() throws IOException {
        byte[] zip = zip(List.of("a.csv", "liesmich.txt"), List.of(bytes(TABLE), bytes("Hinweise zum Lesen")));
        List<CsvSource> sources = CsvFormat.sources(write("delivery.zip", zip));
        assertThat(CsvTexts.read(sources.get(0)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("liesmich.txt"));
    }

    @Test
    void zipsInsideZipsAreNotOpened() throws IOException {
        byte[] inner = zip(List.of("a.csv"), List.of(bytes(TABLE)));
        assertThat(new CsvFormat().recognises(write("deep.zip", zip(List.of("inner.zip"), List.of(inner)))))
                .isFalse();
    }

    @Test
    void aZipThatInflatesBeyondMeasureIsRefused() throws IOException {
        byte[] bomb = bytes(TABLE + "06440;1\n".repeat(1 << 22));
        DeliveredFile file = write("bomb.zip", zip(List.of("a.csv"), List.of(bomb)));
        assertThatThrownBy(() -> CsvFormat.sources(file))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("inflates to more than");
    }

    @Test
    void aBrokenZipIsNotRecognised() throws IOException {
        byte[] zip = zip(List.of("a.csv"), List.of(bytes(TABLE)));
        assertThat(new CsvFormat().recognises(write("cut.zip", java.util.Arrays.copyOf(zip, zip.length / 2))))
                .isFalse();
    }

    private boolean isRecognised(byte[] bytes) {
        return new CsvFormat().recognises(DeliveredFile.of(CsvTexts.write(folder, bytes)));
    }

    private DeliveredFile write(String name, byte[] bytes) throws IOException {
        return DeliveredFile.of(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
            }
        }
        return bytes.toByteArray();
    }
}
