package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row says beside its values: the region, and the combination of everything else, its group. */
final class RowKeys {
    private final Rows rows;
    private final TableColumns columns;
    private final CappedFindings findings;
    private final Place file;
    private final List<Region> regions = new ArrayList<>();
    private final KeyColumn<RegionKey> regionColumn;
    private final List<KeyColumn<?>> groupColumns;
    private final int[] numbers;
    private final Combinations groups;
    private int region;
    private int group;
    private boolean restored;

    RowKeys(Rows rows, TableColumns columns, CappedFindings findings, Place file) {
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
            findings.add(
                    Finding.Code.ASSUMED,
                    () -> "region keys such as \"" + text + "\" lost their leading zero; it was put back",
                    place(columns.regionColumn()));
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
        boolean isBlank = region == KeyColumn.BLANK;
        findings.add(
                isBlank ? Finding.Code.ROW_REJECTED : Finding.Code.INVALID_REGION_KEY,
                () -> isBlank
                        ? "row left out: it has no region key"
                        : "row left out: \"" + rows.text(column) + "\" is not a region key",
                place(column));
    }

    private void reportPeriod() {
        int column = columns.periodColumn();
        findings.add(
                Finding.Code.ROW_REJECTED,
                () -> "row left out: \""
                        + Optional.ofNullable(rows.text(column)).orElse("")
                        + "\" is not a period; expected for example 2015, 2015-12-31 or 31.12.2015",
                place(column));
    }

    private Place place(int column) {
        return file.atLine(rows.line()).atColumn(column + 1);
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
