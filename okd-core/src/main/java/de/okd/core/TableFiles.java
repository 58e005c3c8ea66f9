package de.okd.core;

import de.okd.core.internal.arrow.ArrowFile;
import de.okd.core.internal.duckdb.ParquetFile;
import de.okd.core.table.CsvFile;
import de.okd.core.table.FileReplacement;
import de.okd.core.table.Table;
import java.nio.file.Path;

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
        FileReplacement.write(file, temporary -> CsvFile.write(table, temporary));
    }

    /** Writes Parquet, compressed with zstd; missing values are null. */
    public static void writeParquet(Table table, Path file) {
        FileReplacement.write(file, temporary -> ParquetFile.write(table, temporary));
    }

    /**
     * Writes an Arrow IPC file (random access format) with one record batch; missing values are null. Needs no JVM flag.
     */
    public static void writeArrow(Table table, Path file) {
        FileReplacement.write(file, temporary -> ArrowFile.write(table, temporary));
    }
}
