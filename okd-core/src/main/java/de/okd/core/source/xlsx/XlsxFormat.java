package de.okd.core.source.xlsx;

import de.okd.core.error.Finding;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.TabularSource;
import de.okd.core.source.archive.InflationLimits;
import de.okd.core.source.packaged.PackagedDescription;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Workbooks (.xlsx): one table a sheet, found among titles and footnotes, under one or several header rows with merged
 * cells. Sheets without a table are named in a finding. A workbook that OKD exported carries the description of its dataset
 * and loads again equal. Old binary and encrypted workbooks are recognised and refused with
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

    /** Every table; one that OKD exported as its description says, all others as they look. */
    @Override
    public List<Delivery> read(DeliveredFile file) {
        Workbook workbook = open(file);
        List<Delivery> deliveries = new ArrayList<>();
        Optional<DescribedSheet> described = workbook.findDescribed();
        described
                .map(sheet -> PackagedDescription.parse(sheet.description(), file.place())
                        .delivery(file, () -> sheet.rows(workbook.findings())))
                .ifPresent(deliveries::add);
        String known = described.map(DescribedSheet::name).orElse("");
        for (TabularSource sheet : sources(workbook, file)) {
            if (!sheet.name().equals(file.stem() + "/" + known)) {
                deliveries.addAll(TabularReading.read(sheet, Mapping.detected()));
            }
        }
        return deliveries;
    }

    /**
     * The sheets that hold a table, each called {@code <stem of the file>/<sheet>}.
     *
     * @throws de.okd.core.error.OkdException if it is damaged, encrypted, too large, or holds no table
     */
    @Override
    public List<TabularSource> tables(DeliveredFile file) {
        return sources(open(file), file);
    }

    private static Workbook open(DeliveredFile file) {
        if (OldWorkbook.recognises(file)) {
            throw OldWorkbook.refusal(file);
        }
        return Workbook.read(file, InflationLimits.WORKBOOK);
    }

    private static List<TabularSource> sources(Workbook workbook, DeliveredFile file) {
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
