package de.okd.core.table;

import de.okd.core.internal.arrow.ArrowFile;
import de.okd.core.internal.duckdb.ParquetFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A result as columns of equal length, and the files it can be written to. An existing file is replaced; files are
 * complete or absent, never half written.
 *
 * @param columns of equal length
 */
public record Table(List<Column> columns) {
    public Table {
        columns = List.copyOf(columns);
        if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
            throw new IllegalArgumentException("The columns of a table must have the same length");
        }
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    /**
     * Writes RFC 4180: UTF-8 without byte order mark, comma, CRLF, a header line, {@code .} as decimal separator, empty
     * fields for missing values.
     *
     * @throws de.okd.core.error.OkdException {@code UNWRITABLE}
     */
    public void writeCsv(Path file) {
        FileReplacement.write(file, temporary -> CsvFile.write(this, temporary));
    }

    /**
     * Writes Parquet, compressed with zstd; missing values are null.
     *
     * @throws de.okd.core.error.OkdException {@code UNWRITABLE}
     */
    public void writeParquet(Path file) {
        FileReplacement.write(file, temporary -> ParquetFile.write(this, temporary));
    }

    /**
     * Writes an Arrow IPC file (random access format) with one record batch; missing values are null. Needs no JVM flag.
     *
     * @throws de.okd.core.error.OkdException {@code UNWRITABLE}
     */
    public void writeArrow(Path file) {
        FileReplacement.write(file, temporary -> ArrowFile.write(this, temporary));
    }
}
