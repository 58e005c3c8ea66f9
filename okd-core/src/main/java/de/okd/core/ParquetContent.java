package de.okd.core;

import de.okd.core.error.OkdException;
import de.okd.core.internal.duckdb.ParquetFile;
import de.okd.core.internal.duckdb.ParquetRows;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Rows;
import de.okd.core.table.FileReplacement;
import de.okd.core.table.TableRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parquet files with columns of bytes that mean something to whoever reads them, as geometries do. Tables without such columns
 * go through {@link Okd#load(Path)} and {@link TableFiles}.
 */
public final class ParquetContent {
    private ParquetContent() {}

    /**
     * The rows from the beginning; the caller closes them. Cells are as {@link Rows#cell} says, and {@code byte[]} in columns
     * of bytes and of geometries, which become well-known binary. Columns that have parts (structs, lists) are left out.
     *
     * @throws OkdException {@code INVALID_LAYOUT} if the file is damaged, here or later
     */
    public static Rows open(DeliveredFile file) {
        return ParquetRows.withBytes(file.path(), file.place());
    }

    /** The names of the columns whose cells are {@code byte[]}. */
    public static List<String> binaryColumns(DeliveredFile file) {
        try (ParquetRows rows = ParquetRows.withBytes(file.path(), file.place())) {
            return rows.binaryColumns();
        }
    }

    /** The text under a key of the file's metadata. */
    public static Optional<String> findMetadata(DeliveredFile file, String key) {
        return ParquetRows.findMetadata(key, file.path(), file.place());
    }

    /**
     * Writes rows to their end, compressed with zstd. An existing file is replaced; it is complete or absent.
     *
     * @param metadata key-value metadata of the file
     * @throws OkdException {@code UNWRITABLE} naming the file
     */
    public static void write(TableRows rows, Map<String, String> metadata, Path file) {
        FileReplacement.write(file, temporary -> ParquetFile.write(rows, metadata, temporary));
    }
}
