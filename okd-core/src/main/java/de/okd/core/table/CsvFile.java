package de.okd.core.table;

import com.google.common.base.CharMatcher;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Tables as text after RFC 4180. */
public final class CsvFile {
    private static final CharMatcher NEEDS_QUOTES = CharMatcher.anyOf(",\"\r\n");
    private static final String LINE_END = "\r\n";

    private CsvFile() {}

    /** Writes the whole table in UTF-8; see {@code TableFiles.writeCsv} for the dialect. */
    public static void write(Table table, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(table.columns().stream()
                    .map(column -> quoted(column.name()))
                    .collect(Collectors.joining(",")));
            out.write(LINE_END);
            for (int row = 0; row < table.rows(); row++) {
                int current = row;
                out.write(table.columns().stream()
                        .map(column -> field(column, current))
                        .collect(Collectors.joining(",")));
                out.write(LINE_END);
            }
        }
    }

    private static String field(Column column, int row) {
        if (column instanceof Column.Text text) {
            String value = text.values().get(row);
            return value == null ? "" : quoted(value);
        }
        return number(((Column.Numbers) column).values().get(row));
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matchesAnyOf(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** The shortest decimal that reads back as the same double, never in exponent form. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }
}
