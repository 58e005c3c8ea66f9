package de.okd.core.source.tabular;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.source.FindingLog;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads observations from rows; needs memory for what is distinct in them and a bit for each observation, no more. */
final class MappedReader implements ObservationReader {
    private static final int MOST_REPEATED = 100;

    private final Rows rows;
    private final Understood understood;
    private final String name;
    private final Place file;
    private final FindingLog findings;
    private final TableColumns columns;
    private final ValueColumn[] values;
    private final @Nullable KeyColumn<ObservationStatus> statuses;
    private final RowKeys keys;
    private final SliceNumbers slices;
    private final SeenCells seen = new SeenCells();
    private final long[] blanks;
    private final boolean isStrict;
    private long passed;
    private long duplicates;
    private int next;
    private ObservationStatus rowStatus = ObservationStatus.NORMAL;
    private @Nullable TableStructure structure;

    static MappedReader tolerant(TabularSource source, Understood understood) {
        return new MappedReader(source, understood, false);
    }

    /** Refuses a guessed table after its last row if its values repeat each other: it was guessed wrongly. */
    static MappedReader strict(TabularSource source, Understood understood) {
        return new MappedReader(source, understood, understood.isGuess());
    }

    private MappedReader(TabularSource source, Understood understood, boolean isStrict) {
        this.isStrict = isStrict;
        this.rows = source.opener().get();
        this.understood = understood;
        this.name = source.name();
        this.file = Place.file(source.provenance().file());
        this.findings = new FindingLog(file);
        this.columns = new TableColumns(rows, understood, source.charset());
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
        passed += batch.size();
        if (isStrict && batch.size() == 0 && repeatsItself()) {
            throw wronglyGuessed();
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
            report(
                    Finding.Code.UNKNOWN_SIGN,
                    "the status is none OKD knows; the value is taken as it stands",
                    columns.statusColumn());
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
        report(
                Finding.Code.UNKNOWN_SIGN,
                "value left out: \"" + text + "\" is neither a number nor one of the signs - . ... / x",
                values[column].column());
    }

    private void reportDuplicate(ValueColumn value) {
        duplicates++;
        report(
                Finding.Code.DUPLICATE_OBSERVATION,
                "value left out: an earlier row has the same region, period and codes",
                value.column());
    }

    private void report(Finding.Code code, String message, int column) {
        Place cell = file.atLine(rows.line()).atColumn(column + 1);
        String region = keys.regions().get(keys.region()).key().value();
        findings.add(new Finding(code, message, cell.atRegion(region)));
    }

    /** Whether more values than a few had the region, period and codes of an earlier one. */
    boolean repeatsItself() {
        return duplicates * MOST_REPEATED > passed;
    }

    private OkdException wronglyGuessed() {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the table as observations: " + duplicates + " values, beside " + passed
                        + " others, have the region, period and codes of an earlier one. State the missing dimension in a"
                        + " mapping, or keep the rows as they are with records().",
                file);
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
        List<Finding> all = new ArrayList<>(understood.findings());
        all.addAll(findings.findings());
        for (int column = 0; column < blanks.length; column++) {
            if (blanks[column] > 0) {
                all.add(blankCells(column));
            }
        }
        all.addAll(rows.findings());
        return all;
    }

    private Finding blankCells(int column) {
        int position = values[column].column();
        return new Finding(
                Finding.Code.BLANK_CELLS,
                blanks[column] + " cells of column \"" + rows.columns().get(position)
                        + "\" are blank: nothing was delivered for them",
                file.atColumn(position + 1));
    }

    @Override
    public void close() {
        rows.close();
    }
}
