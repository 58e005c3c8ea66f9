package de.okd.core.source.csv;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.Rows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Invented texts, written and read for tests. */
final class CsvTexts {
    static final String NAME = "delivered.csv";

    /** Everything that was read. */
    record Read(List<String> columns, List<List<String>> rows, List<Integer> lines, List<Finding> findings) {}

    private CsvTexts() {}

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve(NAME), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CsvSource source(Path folder, String text, Charset charset) {
        return CsvSource.of(write(folder, text.getBytes(charset)));
    }

    static CsvSource source(Path folder, String text) {
        return source(folder, text, StandardCharsets.UTF_8);
    }

    static Read read(CsvSource source) {
        try (Rows rows = source.tabular().opener().get()) {
            return read(rows);
        }
    }

    static Read read(String text, CsvDialect dialect) {
        return read(text.getBytes(dialect.charset()), dialect);
    }

    static Read read(byte[] bytes, CsvDialect dialect) {
        try (Rows rows = new CsvRows(new ByteArrayInputStream(bytes), dialect, Place.file(NAME), List.of())) {
            return read(rows);
        }
    }

    private static Read read(Rows rows) {
        List<List<String>> read = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        while (rows.next()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < rows.columns().size(); column++) {
                cells.add(String.valueOf(rows.text(column)));
            }
            read.add(cells);
            lines.add(rows.line());
        }
        return new Read(rows.columns(), read, lines, rows.findings());
    }
}
