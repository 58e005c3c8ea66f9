package de.okd.core.source.xlsx;

import de.okd.core.error.Finding;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.TabularSource;
import de.okd.core.source.archive.InflationLimits;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Workbooks (.xlsx): one table a sheet, found among titles and footnotes, under one or several header rows with merged
 * cells. Sheets without a table are named in a finding. Old binary and encrypted workbooks are recognised and refused with
 * the remedy.
 */
public final class XlsxFormat implements SourceFormat {
    @Override
    public String name() {
        return "Arbeitsmappe (XLSX)";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        byte[] head = file.head();
        boolean isArchive = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        return isArchive ? WorkbookArchive.isWorkbook(file) : OldWorkbook.recognises(file);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        return tables(file).stream()
                .flatMap(sheet -> TabularReading.read(sheet, Mapping.detected()).stream())
                .toList();
    }

    /**
     * The sheets that hold a table, each called {@code <stem of the file>/<sheet>}.
     *
     * @throws de.okd.core.error.OkdException if it is damaged, encrypted, too large, or holds no table
     */
    @Override
    public List<TabularSource> tables(DeliveredFile file) {
        if (OldWorkbook.recognises(file)) {
            throw OldWorkbook.refusal(file);
        }
        Workbook workbook = Workbook.read(file, InflationLimits.WORKBOOK);
        List<TabularSource> sources = new ArrayList<>();
        workbook.tables().forEach((sheet, table) -> {
            SheetTable noted = sources.isEmpty() ? table.with(workbook.findings()) : table;
            sources.add(new TabularSource(
                    file.stem() + "/" + sheet,
                    provenance(file, table),
                    StandardCharsets.UTF_8,
                    () -> new SheetRows(noted)));
        });
        return sources;
    }

    /** Offices write source and licence below their tables, if at all. */
    private static Provenance provenance(DeliveredFile file, SheetTable table) {
        String beside = table.findings().stream()
                .filter(finding -> finding.code() == Finding.Code.TEXT_BESIDE_TABLE)
                .map(Finding::message)
                .collect(Collectors.joining("\n"));
        return new Provenance(
                file.name(),
                file.sha256(List.of()),
                "",
                Licence.recognise(beside),
                SheetNotes.attribution(beside),
                null,
                null);
    }
}
