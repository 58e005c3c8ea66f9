package de.okd.core.source.csv;

import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Delimited text with a header, or a zip of such files: what offices and programs export when nobody asked for a format.
 * Delimiter, quote, charset, header and numbers are {@link CsvDetection detected}.
 */
public final class CsvFormat implements SourceFormat {
    static final int HEAD = 1 << 14;
    private static final String OLD_GENESIS = "GENESIS-Tabelle";

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public boolean isGeneric() {
        return true;
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        byte[] head = file.head(HEAD);
        return CsvZip.isZip(head) ? hasTables(file) : isTable(head, CsvText.of(file));
    }

    private static boolean hasTables(DeliveredFile zip) {
        try {
            return !CsvZip.of(zip).tables().isEmpty();
        } catch (OkdException e) {
            return false;
        }
    }

    /** Whether the first bytes are a table that is for this format to read. */
    static boolean isTable(byte[] head, CsvText text) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return !start.lines().findFirst().orElse("").contains(OLD_GENESIS)
                && CsvSource.find(head, head.length < HEAD, text).isPresent();
    }

    /** The tables of the file: one, or those of a zip in its order. */
    static List<CsvSource> sources(DeliveredFile file) {
        if (!CsvZip.isZip(file.head(HEAD))) {
            return List.of(CsvSource.of(CsvText.of(file)));
        }
        CsvZip zip = CsvZip.of(file);
        List<CsvSource> sources =
                new ArrayList<>(zip.tables().stream().map(CsvSource::of).toList());
        if (!zip.others().isEmpty() && !sources.isEmpty()) {
            sources.set(0, sources.get(0).with(skipped(zip.others(), file)));
        }
        return sources;
    }

    private static Finding skipped(List<String> others, DeliveredFile file) {
        return new Finding(
                Finding.Code.ASSUMED,
                "The zip also holds what is no delimited text and was not read: " + String.join(", ", others) + ".",
                file.place());
    }

    @Override
    public List<TabularSource> tables(DeliveredFile file) {
        return sources(file).stream().map(CsvSource::tabular).toList();
    }

    @Override
    public String dialect(DeliveredFile file) {
        return sources(file).stream().map(CsvSource::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> likelyDatasets(DeliveredFile file) {
        return tables(file).stream().map(TabularReading::likelyDataset).toList();
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        return tables(file).stream()
                .flatMap(table -> TabularReading.read(table, Mapping.detected()).stream())
                .toList();
    }
}
