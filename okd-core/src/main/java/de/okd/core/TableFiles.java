package de.okd.core;

import de.okd.core.export.XlsxFile;
import de.okd.core.internal.arrow.ArrowFile;
import de.okd.core.internal.duckdb.ParquetFile;
import de.okd.core.table.CsvFile;
import de.okd.core.table.CsvStyle;
import de.okd.core.table.FileReplacement;
import de.okd.core.table.Table;
import de.okd.core.table.TableRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files a result can be written to. An existing file is replaced; files are complete or absent, never half written.
 * Every method throws {@link de.okd.core.error.OkdException} {@code UNWRITABLE} naming the file if that fails.
 */
public final class TableFiles {
    private TableFiles() {}

    /**
     * Writes RFC 4180: UTF-8 without byte order mark, comma, CRLF, a header line, {@code .} as decimal separator, empty
     * fields for missing values.
     */
    public static void writeCsv(Table table, Path file) {
        writeCsv(table.stream(), CsvStyle.RFC_4180, file);
    }

    /**
     * Writes CSV in a dialect of choice, {@link CsvStyle#GERMAN} for a German Excel. Text that a spreadsheet would take for
     * a formula stays as it is; see {@link CsvStyle#withNeutralisedFormulas()}.
     *
     * @param rows written to their end while they come
     */
    public static void writeCsv(TableRows rows, CsvStyle dialect, Path file) {
        FileReplacement.write(file, temporary -> CsvFile.write(rows, dialect, temporary));
    }

    /**
     * Writes a workbook with one sheet: header frozen and bold, numbers, dates and truth values as such, all else as text,
     * never as a formula; empty cells for missing values.
     *
     * @throws de.okd.core.error.OkdException also {@code UNANSWERABLE} if the table is longer than a worksheet
     */
    public static void writeXlsx(Table table, Path file) {
        writeXlsx(table.stream(), file);
    }

    /** Like {@link #writeXlsx(Table, Path)}, of rows while they come; distinct texts stay in memory until the end. */
    public static void writeXlsx(TableRows rows, Path file) {
        FileReplacement.write(file, temporary -> XlsxFile.write(rows, List.of(), temporary));
    }

    /** Writes Parquet, compressed with zstd; missing values are null. */
    public static void writeParquet(Table table, Path file) {
        writeParquet(table.stream(), file);
    }

    /** Like {@link #writeParquet(Table, Path)}, of rows while they come. */
    public static void writeParquet(TableRows rows, Path file) {
        FileReplacement.write(file, temporary -> ParquetFile.write(rows, Map.of(), temporary));
    }

    /**
     * Writes an Arrow IPC file (random access format) in record batches of 65,536 rows; missing values are null. Needs no
     * JVM flag.
     */
    public static void writeArrow(Table table, Path file) {
        writeArrow(table.stream(), file);
    }

    /** Like {@link #writeArrow(Table, Path)}, of rows while they come. */
    public static void writeArrow(TableRows rows, Path file) {
        FileReplacement.write(file, temporary -> ArrowFile.write(rows, Map.of(), temporary));
    }
}
