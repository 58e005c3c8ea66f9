package de.okd.core.table;

import com.google.common.base.CharMatcher;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables as delimited text. */
public final class CsvFile {
    private static final String LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r");

    private final BufferedWriter out;
    private final CsvStyle dialect;
    private final CharMatcher needsQuotes;

    private CsvFile(BufferedWriter out, CsvStyle dialect) {
        this.out = out;
        this.dialect = dialect;
        this.needsQuotes = CharMatcher.anyOf("\"\r\n" + dialect.delimiter());
    }

    /**
     * Writes a header line and the rows to their end. Missing values are empty fields. A number is the shortest decimal
     * that reads back as the same double, never in exponent form.
     */
    public static void write(TableRows rows, CsvStyle dialect, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (dialect.byteOrderMark()) {
                out.write(BYTE_ORDER_MARK);
            }
            new CsvFile(out, dialect).write(rows);
        }
    }

    private void write(TableRows rows) throws IOException {
        List<TableRows.Heading> headings = rows.headings();
        for (int column = 0; column < headings.size(); column++) {
            field(column, text(headings.get(column).name()));
        }
        out.write(LINE_END);
        while (rows.next()) {
            for (int column = 0; column < headings.size(); column++) {
                boolean isNumber = headings.get(column).kind() == TableRows.Kind.NUMBER;
                field(column, isNumber ? number(rows.number(column)) : cell(rows.cell(column)));
            }
            out.write(LINE_END);
        }
    }

    private void field(int column, String field) throws IOException {
        if (column > 0) {
            out.write(dialect.delimiter());
        }
        out.write(field);
    }

    private String cell(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof String text ? text(text) : cell.toString();
    }

    private String text(String text) {
        boolean disarm = dialect.formulas() == CsvStyle.Formulas.NEUTRALISED
                && !text.isEmpty()
                && FORMULA.matches(text.charAt(0));
        String safe = disarm ? "'" + text : text;
        return needsQuotes.matchesAnyOf(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString().replace('.', dialect.decimal());
    }
}
