package de.okd.core.source.csv;

import de.okd.core.source.cell.NumberSyntax;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How a file writes its table. Usually {@link CsvDetection detected}; what is known better is replaced by a {@code with}
 * method.
 *
 * @param charset UTF-8, UTF-16 of either end, or one that has a byte for each character and contains ASCII; a byte order
 *     mark is skipped whether or not the charset asks for one
 * @param delimiter between cells, an ASCII character
 * @param quote round cells that contain delimiters, line breaks or quotes, which are doubled; {@link #NO_QUOTE} if none
 * @param headerLine the physical line of the first header row, counted from 1; what stands above are titles
 * @param headerRows how many rows name the columns; 0 if none does
 * @param numbers how columns write numbers unless {@code columnNumbers} says otherwise
 * @param columnNumbers how single columns write numbers, by the name of the column
 */
public record CsvDialect(
        Charset charset,
        char delimiter,
        char quote,
        int headerLine,
        int headerRows,
        NumberSyntax numbers,
        Map<String, NumberSyntax> columnNumbers) {
    public static final char NO_QUOTE = 0;

    private static final Set<Charset> WIDE =
            Set.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** What German offices' programs write: UTF-8, {@code ;}, {@code "}, one header row, {@code 1.234,5}. */
    public static final CsvDialect GERMAN =
            new CsvDialect(StandardCharsets.UTF_8, ';', '"', 1, 1, NumberSyntax.GERMAN, Map.of());

    /** RFC 4180: UTF-8, {@code ,}, {@code "}, one header row, {@code 1234.5}. */
    public static final CsvDialect RFC_4180 =
            new CsvDialect(StandardCharsets.UTF_8, ',', '"', 1, 1, NumberSyntax.PLAIN, Map.of());

    /** @throws IllegalArgumentException for a charset, sign or line that cannot be */
    public CsvDialect {
        columnNumbers = Map.copyOf(columnNumbers);
        requireReadable(charset);
        if (!isSign(delimiter) || (quote != NO_QUOTE && !isSign(quote)) || delimiter == quote) {
            throw new IllegalArgumentException("Delimiter and quote must be two different ASCII characters and no line"
                    + " breaks, but are " + shown(delimiter) + " and " + shown(quote));
        }
        if (headerLine < 1 || headerRows < 0) {
            throw new IllegalArgumentException("Lines are counted from 1, so there is no header line " + headerLine
                    + " with " + headerRows + " rows");
        }
    }

    private static void requireReadable(Charset charset) {
        boolean contained = WIDE.contains(charset)
                || charset.equals(StandardCharsets.UTF_8)
                || (charset.canEncode()
                        && charset.newEncoder().maxBytesPerChar() == 1
                        && charset.contains(StandardCharsets.US_ASCII));
        if (!contained) {
            throw new IllegalArgumentException(
                    "CSV is read in UTF-8, UTF-16 and charsets of one byte a character, not in " + charset);
        }
    }

    private static boolean isSign(char sign) {
        return sign > 0 && sign < 128 && sign != '\n' && sign != '\r';
    }

    public CsvDialect withCharset(Charset other) {
        return new CsvDialect(other, delimiter, quote, headerLine, headerRows, numbers, columnNumbers);
    }

    public CsvDialect withDelimiter(char other) {
        return new CsvDialect(charset, other, quote, headerLine, headerRows, numbers, columnNumbers);
    }

    /** @param other {@link #NO_QUOTE} if quotes are ordinary characters */
    public CsvDialect withQuote(char other) {
        return new CsvDialect(charset, delimiter, other, headerLine, headerRows, numbers, columnNumbers);
    }

    /**
     * @param line the physical line of the first header row, or of the first data row where there are no header rows
     * @param rows how many rows name the columns
     */
    public CsvDialect withHeader(int line, int rows) {
        return new CsvDialect(charset, delimiter, quote, line, rows, numbers, columnNumbers);
    }

    /** All columns write their numbers so; what was known of single columns is forgotten. */
    public CsvDialect withNumbers(NumberSyntax other) {
        return new CsvDialect(charset, delimiter, quote, headerLine, headerRows, other, Map.of());
    }

    public CsvDialect withNumbers(String column, NumberSyntax other) {
        Map<String, NumberSyntax> all = new HashMap<>(columnNumbers);
        all.put(column, other);
        return new CsvDialect(charset, delimiter, quote, headerLine, headerRows, numbers, all);
    }

    /** How the column writes its numbers. */
    public NumberSyntax numbers(String column) {
        return columnNumbers.getOrDefault(column, numbers);
    }

    /** The charset cells have while they are read: UTF-16 is turned into UTF-8 on the way. */
    Charset cellCharset() {
        return isWide() ? StandardCharsets.UTF_8 : charset;
    }

    boolean isWide() {
        return WIDE.contains(charset);
    }

    /** For example {@code windows-1252, delimiter ';', quote '"', header in line 3 (2 rows), numbers 1.234,5}. */
    @Override
    public String toString() {
        return charset + ", delimiter " + shown(delimiter) + ", quote " + shown(quote) + ", header in line "
                + headerLine
                + " (" + headerRows + (headerRows == 1 ? " row)" : " rows)") + ", numbers " + shown(numbers)
                + shownColumns();
    }

    private String shownColumns() {
        StringBuilder shown = new StringBuilder();
        columnNumbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        shown.append(", in ").append(entry.getKey()).append(' ').append(shown(entry.getValue())));
        return shown.toString();
    }

    private static String shown(char sign) {
        return switch (sign) {
            case NO_QUOTE -> "none";
            case '\t' -> "tab";
            default -> "'" + sign + "'";
        };
    }

    private static String shown(NumberSyntax syntax) {
        String grouping = syntax.grouping() == NumberSyntax.NO_GROUPING ? "" : String.valueOf(syntax.grouping());
        return "1" + grouping + "234" + syntax.decimal() + "5";
    }
}
