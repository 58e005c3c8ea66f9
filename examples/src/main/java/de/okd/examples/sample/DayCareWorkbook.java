package de.okd.examples.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An invented workbook as a youth office might send it: title, merged headers, signs, a footnote. */
public final class DayCareWorkbook {
    private static final Object[][] ROWS = {
        {6440001, "Altenstadt", 118, 402},
        {6440002, "Bad Nauheim", 355, "1 012"},
        {6440008, "Friedberg (Hessen)", 341, 987},
        {6440016, "Ober-Mörlen", "•", 188},
        {6440024, "Wölfersheim", "—", 310},
    };

    private DayCareWorkbook() {}

    /** Writes the workbook. */
    public static Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Jugendamt", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Betreuung");
            sheet.value(0, 0, "Kinder in Tageseinrichtungen (erfundene Zahlen)");
            sheet.value(1, 0, "Stichtag 01.03.2024");
            header(sheet);
            for (int row = 0; row < ROWS.length; row++) {
                row(sheet, row + 5, ROWS[row]);
            }
            sheet.value(11, 0, "• aus Gründen des Datenschutzes nicht angegeben");
        }
        return file;
    }

    private static void header(Worksheet sheet) {
        sheet.value(3, 0, "AGS");
        sheet.value(3, 1, "Gemeinde");
        sheet.value(3, 2, "Betreute Kinder");
        sheet.range(3, 2, 3, 3).merge();
        sheet.value(4, 2, "unter 3 Jahre");
        sheet.value(4, 3, "3 bis unter 6 Jahre");
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Integer number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, String.valueOf(cells[column]));
            }
        }
    }
}
