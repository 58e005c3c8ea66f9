package de.okd.core;

import de.okd.core.export.DatasetContent;
import de.okd.core.export.JsonStatFile;
import de.okd.core.export.SdmxCsv;
import de.okd.core.export.SourceNotes;
import de.okd.core.export.XlsxFile;
import de.okd.core.internal.arrow.ArrowFile;
import de.okd.core.internal.duckdb.ParquetFile;
import de.okd.core.table.CsvFile;
import de.okd.core.table.CsvStyle;
import de.okd.core.table.FileReplacement;
import java.nio.file.Path;

/**
 * The files a dataset can be written to. CSV, workbooks, Parquet and Arrow are in one layout: a row for each observation
 * with the columns {@code region, region_name, period}, one of code ids for each dimension, {@code measure, unit, value,
 * status}; the rows go slice by slice. The same version gives the same bytes, whenever it is written.
 *
 * <p>An existing file is replaced; files are complete or absent, never half written. Every method throws
 * {@link de.okd.core.error.OkdException} {@code UNWRITABLE} naming the file if that fails.
 */
public final class DatasetExport {
    private final DatasetContent content;

    DatasetExport(DatasetContent content) {
        this.content = content;
    }

    /** RFC 4180: UTF-8, comma, decimal point. Labels, units and licence stay behind; a data package keeps them. */
    public void csv(Path file) {
        csv(CsvStyle.RFC_4180, file);
    }

    /** Semicolon, decimal comma, byte order mark: a German Excel opens it on a double click. */
    public void germanCsv(Path file) {
        csv(CsvStyle.GERMAN, file);
    }

    public void csv(CsvStyle dialect, Path file) {
        FileReplacement.write(file, temporary -> CsvFile.write(content.rows(), dialect, temporary));
    }

    /**
     * A workbook with the observations on one sheet, and source, licence, attribution and the meaning of statuses on
     * another.
     *
     * @throws de.okd.core.error.OkdException {@code UNANSWERABLE} if there are more observations than rows in a worksheet
     */
    public void xlsx(Path file) {
        FileReplacement.write(file, temporary -> XlsxFile.write(content.rows(), SourceNotes.of(content), temporary));
    }

    /** Parquet, compressed with zstd, with the description of the dataset as key-value metadata. */
    public void parquet(Path file) {
        FileReplacement.write(file, temporary -> ParquetFile.write(content.rows(), content.metadata(), temporary));
    }

    /** An Arrow IPC file with the description of the dataset as metadata of its schema. Needs no JVM flag. */
    public void arrow(Path file) {
        FileReplacement.write(file, temporary -> ArrowFile.write(content.rows(), content.metadata(), temporary));
    }

    /** JSON-stat 2.0 with the description of the dataset as an extension; see {@link JsonStatFile}. */
    public void jsonStat(Path file) {
        FileReplacement.write(file, temporary -> JsonStatFile.write(content, temporary));
    }

    /** SDMX-CSV 2.0; see {@link SdmxCsv}. */
    public void sdmxCsv(Path file) {
        FileReplacement.write(file, temporary -> CsvFile.write(SdmxCsv.rows(content), CsvStyle.RFC_4180, temporary));
    }
}
