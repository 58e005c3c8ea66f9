package de.okd.core.source.packaged;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.Rows;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data file of a package: RFC 4180 in UTF-8, nothing to detect. Cells are as written, blanks included. */
final class PackageRows implements Rows {
    private final Place file;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> columns;
    private @Nullable CsvRecord current;

    private PackageRows(CsvReader<CsvRecord> reader, Place file) {
        this.file = file;
        this.records = reader.iterator();
        CsvRecord header = read();
        this.columns = header == null ? List.of() : List.copyOf(header.getFields());
    }

    static PackageRows open(Path path) {
        Place file = Place.file(String.valueOf(path.getFileName()));
        try {
            return new PackageRows(CsvReader.builder().ofCsvRecord(path, StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        current = read();
        if (current != null && current.getFieldCount() != columns.size()) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "The row has " + current.getFieldCount() + " fields, the header " + columns.size()
                            + ". The file was changed after the export; export the dataset again.",
                    file.atLine(line()));
        }
        return current != null;
    }

    private @Nullable CsvRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    private static OkdException unreadable(Place file, Exception e) {
        return new OkdException(
                ErrorCode.UNREADABLE,
                "Could not read the data of the package: " + e + ". Check that it is complete.",
                file,
                e);
    }

    @Override
    public int line() {
        return current == null ? 0 : (int) current.getStartingLineNumber();
    }

    @Override
    public @Nullable String cell(int column) {
        if (current == null) {
            throw new IllegalStateException("There is no current row");
        }
        String field = current.getField(column);
        return field.isEmpty() ? null : field;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
