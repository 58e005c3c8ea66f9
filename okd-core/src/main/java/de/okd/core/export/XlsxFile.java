package de.okd.core.export;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.packaged.NotedDescription;
import de.okd.core.table.TableRows;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with the data on its first sheet and notes on its second. Numbers and dates are what they are, everything else is text, so
 * that keys keep their leading zeros and nothing is ever a formula. Rows are passed on as they come; distinct texts stay
 * in memory until the end.
 */
public final class XlsxFile {
    private static final String APPLICATION = "OKD";
    private static final String VERSION = "1.0";
    private static final String DATE = "dd.mm.yyyy";
    private static final int FASTEST = 1;
    private static final int FLUSHED_ROWS = 1000;

    private final TableRows rows;
    private final Worksheet sheet;
    private final ColumnWidths widths = new ColumnWidths();

    private XlsxFile(TableRows rows, Worksheet sheet) {
        this.rows = rows;
        this.sheet = sheet;
    }

    /**
     * Writes a header row, frozen and bold, and the rows to their end.
     *
     * @param notes rows of two cells for the second sheet; without any there is none
     * @throws OkdException {@code UNANSWERABLE} if a worksheet has not room for all rows
     */
    public static void write(TableRows rows, List<Note> notes, Path file) throws IOException {
        Path dated = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(dated);
                    Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
                workbook.setCompressionLevel(FASTEST);
                new XlsxFile(rows, workbook.newWorksheet("Daten")).write();
                if (!notes.isEmpty()) {
                    write(notes, workbook.newWorksheet(NotedDescription.SHEET));
                }
            }
            UndatedZip.copy(dated, file);
        } finally {
            Files.delete(dated);
        }
    }

    private void write() throws IOException {
        List<TableRows.Heading> headings = rows.headings();
        for (int column = 0; column < headings.size(); column++) {
            text(0, column, headings.get(column).name());
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (; rows.next(); row++) {
            if (row == Worksheet.MAX_ROWS) {
                throw tooLong();
            }
            writeRow(row, headings);
            if (row % FLUSHED_ROWS == 0) {
                flush();
            }
        }
        flush();
        sheet.finish();
    }

    private void flush() throws IOException {
        widths.apply(sheet);
        sheet.flush();
    }

    private void writeRow(int row, List<TableRows.Heading> headings) {
        for (int column = 0; column < headings.size(); column++) {
            if (headings.get(column).kind() == TableRows.Kind.NUMBER) {
                number(row, column, rows.number(column));
            } else {
                cell(row, column, rows.cell(column));
            }
        }
    }

    private void number(int row, int column, double number) {
        if (!Double.isNaN(number)) {
            sheet.value(row, column, number);
        }
    }

    private void cell(int row, int column, @Nullable Object cell) {
        if (cell instanceof String text) {
            text(row, column, text);
        } else if (cell instanceof Long integer) {
            sheet.value(row, column, integer);
        } else if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE).set();
        }
    }

    private void text(int row, int column, String text) {
        sheet.value(row, column, CellText.escaped(text));
        widths.see(column, text.length());
    }

    private static void write(List<Note> notes, Worksheet sheet) throws IOException {
        ColumnWidths widths = new ColumnWidths();
        for (int row = 0; row < notes.size(); row++) {
            Note note = notes.get(row);
            sheet.value(row, 0, CellText.escaped(note.name()));
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, CellText.escaped(note.text()));
            widths.see(0, note.name().length());
            widths.see(1, note.text().length());
        }
        widths.apply(sheet);
        sheet.finish();
    }

    private static OkdException tooLong() {
        return new OkdException(
                ErrorCode.UNANSWERABLE,
                "Could not write the workbook: a worksheet has room for " + (Worksheet.MAX_ROWS - 1)
                        + " rows below its header and there are more. Write CSV or Parquet, or fewer rows.");
    }
}
