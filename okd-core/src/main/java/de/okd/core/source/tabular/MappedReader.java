package de.okd.core.source.tabular;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads observations from rows; needs memory for what is distinct in them and a bit for each observation, no more. */
final class MappedReader implements ObservationReader {
    private final Rows rows;
    private final Understood understood;
    private final String name;
    private final Place file;
    private final CappedFindings findings;
    private final TableColumns columns;
    private final ValueColumn[] values;
    private final @Nullable KeyColumn<ObservationStatus> statuses;
    private final RowKeys keys;
    private final SliceNumbers slices;
    private final SeenCells seen = new SeenCells();
    private final long[] blanks;
    private int next;
    private ObservationStatus rowStatus = ObservationStatus.NORMAL;
    private @Nullable TableStructure structure;

    MappedReader(TabularSource source, Understood understood) {
        this.rows = source.opener().get();
        this.understood = understood;
        this.name = source.name();
        this.file = Place.file(source.provenance().file());
        this.findings = new CappedFindings(file);
        this.columns = new TableColumns(rows.columns(), understood, source.charset());
        this.values = columns.values().toArray(ValueColumn[]::new);
        this.blanks = new long[values.length];
        this.statuses = columns.status().orElse(null);
        this.keys = new RowKeys(rows, columns, findings, file);
        this.slices = new SliceNumbers(values.length, file);
        this.next = values.length;
    }

    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        while (!batch.isFull() && (next < values.length || nextRow())) {
            readValue(next++, batch);
        }
    }

    private boolean nextRow() {
        while (rows.next()) {
            if (keys.read()) {
                rowStatus = statuses == null ? ObservationStatus.NORMAL : readStatus(statuses);
                next = 0;
                return true;
            }
        }
        return false;
    }

    private ObservationStatus readStatus(KeyColumn<ObservationStatus> column) {
        int number = column.number(rows);
        if (number == KeyColumn.UNREADABLE) {
            findings.add(
                    Finding.Code.UNKNOWN_SIGN, () -> "a status is unknown; the value is taken as it stands", place(-1));
        }
        return number < 0 ? ObservationStatus.NORMAL : column.entries().get(number);
    }

    private void readValue(int column, ObservationBatch batch) {
        ValueColumn value = values[column];
        boolean isRead = value.read(rows);
        if (!isRead && rowStatus.hasValue()) {
            reportUnread(column);
            return;
        }
        int slice = slices.number(keys.group(), column);
        if (!seen.add(slice, keys.region())) {
            reportDuplicate(value);
        } else if (isRead) {
            batch.add(
                    keys.region(),
                    slice,
                    value.cell().value(),
                    rowStatus.worse(value.cell().status()));
        } else {
            batch.add(keys.region(), slice, Double.NaN, rowStatus);
        }
    }

    private void reportUnread(int column) {
        String text = rows.text(values[column].column());
        if (text == null) {
            blanks[column]++;
            return;
        }
        findings.add(
                Finding.Code.UNKNOWN_SIGN,
                () -> "value left out: \"" + text + "\" is neither a number nor one of the signs - . ... / x",
                place(values[column].column()));
    }

    private void reportDuplicate(ValueColumn value) {
        findings.add(
                Finding.Code.DUPLICATE_OBSERVATION,
                () -> "value left out: an earlier row has the same region, period and codes",
                place(value.column()));
    }

    private Place place(int column) {
        return file.atLine(rows.line())
                .atColumn(column + 1)
                .atRegion(keys.regions().get(keys.region()).key().value());
    }

    @Override
    public List<Region> regions() {
        return keys.regions();
    }

    @Override
    public List<Slice> slices() {
        return finished().slices();
    }

    @Override
    public DatasetStructure structure() {
        Mapping mapping = understood.mapping();
        String id = mapping.dataset().isEmpty() ? name : mapping.dataset();
        return finished().structure(id, mapping.title().isEmpty() ? id : mapping.title());
    }

    private TableStructure finished() {
        if (structure == null) {
            structure = new TableStructure(columns, keys.groups(), slices);
        }
        return structure;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new java.util.ArrayList<>(understood.findings());
        all.addAll(findings.all());
        all.addAll(rows.findings());
        return all;
    }

    @Override
    public void close() {
        rows.close();
    }
}
