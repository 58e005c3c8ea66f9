package de.okd.core.source.xlsx;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.archive.InflationLimits;
import de.okd.core.source.xlsx.WorkbookIndex.SheetEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of a workbook by the names of their sheets. */
final class Workbook {
    private final Map<String, SheetTable> tables = new LinkedHashMap<>();
    private final Map<String, SheetTable> data = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String description;

    private Workbook() {}

    static Workbook read(DeliveredFile file, InflationLimits limits) {
        Workbook workbook = new Workbook();
        try (WorkbookArchive archive = WorkbookArchive.open(file, limits)) {
            workbook.readSheets(archive);
        }
        if (workbook.tables.isEmpty() && workbook.findDescribed().isEmpty()) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the workbook: no sheet holds a table, that is a header and at least one row of several"
                            + " cells; "
                            + workbook.findings.stream().map(Finding::message).toList() + ".",
                    file.place());
        }
        return workbook;
    }

    private void readSheets(WorkbookArchive archive) {
        WorkbookIndex index = WorkbookIndex.read(archive);
        SharedStrings strings =
                index.strings().flatMap(archive::find).map(SharedStrings::read).orElseGet(SharedStrings::new);
        CellFormats formats =
                index.styles().flatMap(archive::find).map(CellFormats::read).orElseGet(CellFormats::new);
        for (SheetEntry entry : index.sheets()) {
            try (XmlPart part = archive.part(entry.part())) {
                Sheet sheet = new SheetReader(part, strings, formats, index.from1904()).read(entry);
                keep(sheet, archive.place());
            }
        }
    }

    private void keep(Sheet sheet, Place place) {
        Optional<String> described = DescribedSheet.findDescription(sheet);
        if (described.isPresent()) {
            description = described.get();
            return;
        }
        DescribedSheet.findData(sheet, place).ifPresent(table -> data.put(sheet.name(), table));
        Optional<SheetTable> table = SheetTable.find(sheet, place);
        if (table.isPresent()) {
            tables.put(sheet.name(), table.get());
        } else {
            String found = sheet.rows().isEmpty() ? "is empty" : "holds text but no table";
            findings.add(new Finding(
                    Finding.Code.SHEET_SKIPPED,
                    "The sheet \"" + sheet.name() + "\" " + found + "; it was not read",
                    place));
        }
    }

    /** The sheet of data that the notes sheet describes. */
    Optional<DescribedSheet> findDescribed() {
        String known = description;
        return known == null
                ? Optional.empty()
                : data.entrySet().stream()
                        .findFirst()
                        .map(sheet -> new DescribedSheet(sheet.getKey(), sheet.getValue(), known));
    }

    Map<String, SheetTable> tables() {
        return tables;
    }

    /** The sheets that hold no table. */
    List<Finding> findings() {
        return findings;
    }
}
