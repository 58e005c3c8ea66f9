package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.FindingLog;
import de.okd.core.source.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row says beside its values: the region, and the combination of everything else, its group. */
final class RowKeys {
    private final Rows rows;
    private final TableColumns columns;
    private final FindingLog findings;
    private final Place file;
    private final List<Region> regions = new ArrayList<>();
    private final KeyColumn<RegionKey> regionColumn;
    private final List<KeyColumn<?>> groupColumns;
    private final int[] numbers;
    private final Combinations groups;
    private int region;
    private int group;
    private boolean restored;

    RowKeys(Rows rows, TableColumns columns, FindingLog findings, Place file) {
        this.rows = rows;
        this.columns = columns;
        this.findings = findings;
        this.file = file;
        this.regionColumn = columns.region(this::regionKey);
        this.groupColumns = columns.groupColumns();
        this.numbers = new int[groupColumns.size()];
        this.groups = new Combinations(numbers.length);
    }

    private Optional<RegionKey> regionKey(String text, String label) {
        Optional<RegionText> read = RegionText.find(text);
        if (read.isPresent() && read.get().isRestored() && !restored) {
            restored = true;
            report(
                    Finding.Code.ASSUMED,
                    "region keys such as \"" + text + "\" lost their leading zero; it was put back",
                    columns.regionColumn());
        }
        return read.map(RegionText::key);
    }

    /** Reads the keys of the row; false, with a finding, if one cannot be read. */
    boolean read() {
        region = regionColumn.number(rows);
        if (region < 0) {
            reportRegion();
            return false;
        }
        if (region == regions.size()) {
            regions.add(new Region(regionColumn.entries().get(region), regionColumn.label(region)));
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = groupColumns.get(i).numberOrBlank(rows);
            if (numbers[i] < 0) {
                reportPeriod();
                return false;
            }
        }
        group = groups.number(numbers);
        return true;
    }

    private void reportRegion() {
        int column = columns.regionColumn();
        if (region == KeyColumn.BLANK) {
            report(Finding.Code.ROW_REJECTED, "row left out: it has no region key", column);
        } else {
            report(
                    Finding.Code.INVALID_REGION_KEY,
                    "row left out: \"" + rows.text(column) + "\" is not a region key",
                    column);
        }
    }

    private void reportPeriod() {
        int column = columns.periodColumn();
        report(
                Finding.Code.ROW_REJECTED,
                "row left out: \"" + Optional.ofNullable(rows.text(column)).orElse("")
                        + "\" is not a period; expected for example 2015, 2015-12-31 or 31.12.2015",
                column);
    }

    private void report(Finding.Code code, String message, int column) {
        findings.add(new Finding(code, message, file.atLine(rows.line()).atColumn(column + 1)));
    }

    int region() {
        return region;
    }

    int group() {
        return group;
    }

    Combinations groups() {
        return groups;
    }

    List<Region> regions() {
        return regions;
    }
}
