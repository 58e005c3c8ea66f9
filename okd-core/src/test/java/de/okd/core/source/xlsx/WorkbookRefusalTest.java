package de.okd.core.source.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.archive.InflationLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks nobody should open, and what OKD says of them. */
@Timeout(60)
class WorkbookRefusalTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private final SmallWorkbook valid = new SmallWorkbook().sheet("T", "Ort|Zahl", "Nidda|#1");

    private void assertRefused(DeliveredFile file, String... parts) {
        assertThat(new XlsxFormat().recognises(file)).isTrue();
        assertThatThrownBy(() -> SmallWorkbook.read(file))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll(parts)
                .hasMessageEndingWith("[book.xlsx]");
    }

    private DeliveredFile withPart(String part, String content) {
        Map<String, String> parts = valid.parts();
        parts.put(part, content);
        return SmallWorkbook.write(folder, parts);
    }

    private DeliveredFile withCell(String cell) {
        return new SmallWorkbook().sheet("T", "Ort|Zahl", "Nidda|" + cell).write(folder);
    }

    /** A part of a thousand times the size it has in the archive, written without holding it. */
    private DeliveredFile bomb(String start, String repeated, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : valid.parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(SHEET)) {
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    byte[] block = repeated.repeat(1000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < times; i++) {
                        zip.write(block);
                    }
                } else {
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return SmallWorkbook.write(folder, bytes.toByteArray());
    }

    @Test
    void aBombOfManyRowsIsRefusedByItsRatio() throws IOException {
        DeliveredFile file = bomb("<worksheet><sheetData>", "<row></row>", 40_000);
        assertThat(file.bytes()).hasSizeLessThan(2_000_000);
        assertRefused(file, SHEET, "more than 200 times its size");
    }

    @Test
    void aBombOfOneTextIsRefusedByItsLength() throws IOException {
        assertRefused(
                bomb("<worksheet><sheetData><row><c t=\"str\"><v>", "0123456789", 40_000),
                "a single text of more than");
    }

    @Test
    void aSheetLargerThanTheLimitIsRefused() {
        InflationLimits small = new InflationLimits(100, 1000, 200);
        assertThatThrownBy(() -> Workbook.read(valid.write(folder), small))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("more than 100 bytes");
    }

    @Test
    void allPartsTogetherAreLimitedToo() {
        InflationLimits small = new InflationLimits(1000, 1200, 200);
        assertThatThrownBy(() -> Workbook.read(valid.write(folder), small))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("more than 1200 bytes");
    }

    @Test
    void anExternalEntityIsNeverFollowed() {
        assertRefused(
                withPart(
                        SHEET,
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c"
                                + " t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"),
                SHEET,
                "document type");
    }

    @Test
    void elementsInElementsAreRefusedBeforeTheyFillTheMemory() {
        assertRefused(withPart(SHEET, "<a>".repeat(100_000)), "nests elements deeper than 64");
    }

    @Test
    void aTextNumberThatIsNotThereIsRefused() {
        assertRefused(withCell("<c r=\"B2\" t=\"s\"><v>2000000000</v></c>"), "text number 2000000000");
    }

    @Test
    void aColumnBeyondTheLastIsRefused() {
        assertRefused(withCell("<c r=\"ZZZZ2\"><v>1</v></c>"), "\"ZZZZ2\"", "up to XFD");
        assertRefused(withCell("<c r=\"XFE2\"><v>1</v></c>"), "\"XFE2\"");
    }

    @Test
    void rowsInDisorderAreRefused() {
        assertRefused(
                withPart(SHEET, "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>"),
                "the row \"1\" after row 2");
    }

    @Test
    void sparseCellsThatWouldFillTheMemoryAreRefused() {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int i = 0; i < 4000; i++) {
            rows.append("<row><c r=\"A" + (i + 1) + "\"><v>1</v></c><c r=\"XFD" + (i + 1) + "\"><v>1</v></c></row>");
        }
        assertRefused(withPart(SHEET, rows + "</sheetData></worksheet>"), "more than 50000000 cells", "CSV");
    }

    @Test
    void aMissingSheetIsNamed() {
        Map<String, String> parts = valid.parts();
        parts.remove(SHEET);
        assertRefused(SmallWorkbook.write(folder, parts), SHEET);
    }

    @Test
    void aWorkbookWithoutAnyTableIsRefusedWithItsSheets() {
        DeliveredFile file = new SmallWorkbook().sheet("Notiz", "nur Text").write(folder);
        assertRefused(file, "no sheet holds a table", "\"Notiz\" holds text but no table");
    }

    @Test
    void oldAndEncryptedWorkbooksAreRefusedWithTheRemedy() {
        assertRefused(compound("Workbook"), "old binary format (.xls)", "save it as .xlsx");
        assertRefused(compound("EncryptedPackage"), "encrypted with a password", "without one, as .xlsx");
        assertThat(new XlsxFormat().recognises(compound("WordDocument"))).isFalse();
    }

    private DeliveredFile compound(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                512 + name.length);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return SmallWorkbook.write(folder, bytes);
    }

    @Test
    void otherArchivesAreNoWorkbooks() {
        DeliveredFile file = SmallWorkbook.write(folder, Map.of("daten.csv", "a;b"));
        assertThat(new XlsxFormat().recognises(file)).isFalse();
    }
}
