package de.okd.core.source.csv;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.TabularSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of delimited text and how it is read: detected, unless it is told. Holds nothing open.
 *
 * <pre>{@code
 * CsvSource source = CsvSource.of(path);            // source.dialect() shows what was detected
 * source.withDialect(source.dialect().withNumbers("Fläche", NumberSyntax.PLAIN)).tabular();
 * }</pre>
 */
public final class CsvSource {
    /** Enough rows to tell how columns write their numbers. */
    static final int SAMPLE = 1 << 17;

    private final CsvText text;
    private final CsvDialect dialect;
    private final List<Finding> findings;

    private CsvSource(CsvText text, CsvDialect dialect, List<Finding> findings) {
        this.text = text;
        this.dialect = dialect;
        this.findings = findings;
    }

    /**
     * Detects how the file is written; reads all of it for the charset.
     *
     * @throws OkdException {@code INVALID_LAYOUT} if no table is found in its first rows
     */
    public static CsvSource of(Path file) {
        return of(CsvText.of(DeliveredFile.of(file)));
    }

    /** Takes the file for written as told. */
    public static CsvSource of(Path file, CsvDialect dialect) {
        return new CsvSource(CsvText.of(DeliveredFile.of(file)), dialect, List.of());
    }

    static CsvSource of(CsvText text) {
        CsvCharset charset = text.charset();
        CsvSource source = detect(text, charset.charset(), CsvDetection.DELIMITERS);
        return charset.foreign() == 0 ? source : source.with(foreign(charset.foreign(), text));
    }

    private static CsvSource detect(CsvText text, Charset charset, List<Character> delimiters) {
        byte[] sample = text.head(SAMPLE);
        CsvDetection found = CsvDetection.find(sample, sample.length < SAMPLE, charset, delimiters, text.place())
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not detect how the table is written: its first lines, read in " + charset
                                + ", show no two columns and two rows with one delimiter. Say how with a CsvDialect.",
                        text.place()));
        return new CsvSource(text, found.dialect(), found.findings());
    }

    private static Finding foreign(long count, CsvText text) {
        return new Finding(
                Finding.Code.ASSUMED,
                "The file was read in UTF-8, but " + count
                        + " byte sequences in it are none; the rows that hold them are"
                        + " rejected. Set the charset if it is another one.",
                text.place());
    }

    /** A table as {@link #of(Path)} would find one, by the first bytes alone; never throws for any bytes. */
    static Optional<CsvDetection> find(byte[] sample, boolean isWhole, CsvText text) {
        try {
            CsvCharset charset = CsvCharset.of(new ByteArrayInputStream(sample));
            return CsvDetection.find(sample, isWhole, charset.charset(), CsvDetection.DELIMITERS, text.place());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public CsvDialect dialect() {
        return dialect;
    }

    /** Reads it in this dialect, whatever was detected. */
    public CsvSource withDialect(CsvDialect other) {
        return new CsvSource(text, other, List.of());
    }

    /** Reads it in this charset and detects the rest again. */
    public CsvSource withCharset(Charset charset) {
        return detect(text, charset, CsvDetection.DELIMITERS);
    }

    /** Cuts it at this delimiter and detects the rest again. */
    public CsvSource withDelimiter(char delimiter) {
        return detect(text, dialect.charset(), List.of(delimiter));
    }

    CsvSource with(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new CsvSource(text, dialect, List.copyOf(all));
    }

    /** The table, to be opened from the beginning as often as needed. */
    public TabularSource tabular() {
        return new TabularSource(text.name(), text.provenance(), dialect.cellCharset(), this::rows);
    }

    private CsvRows rows() {
        InputStream in = text.open();
        return new CsvRows(in, dialect, text.place(), findings);
    }

    /** The file's place and the dialect. */
    @Override
    public String toString() {
        return text.place() + ": " + dialect;
    }
}
