package de.okd.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a result while it is computed, from the first on. Whoever opened it closes it; used once, by one thread. */
public final class StreamedRows implements TableRows, AutoCloseable {
    private final Batches batches;
    private Table batch = new Table(List.of());
    private TableRows cells = batch.stream();
    private int number = -1;

    public StreamedRows(Batches batches) {
        this.batches = batches;
    }

    @Override
    public List<Heading> headings() {
        return batches.headings();
    }

    @Override
    public boolean next() {
        number++;
        while (!cells.next()) {
            Table following = batches.next();
            if (following == null) {
                return false;
            }
            batch = following;
            cells = batch.stream();
            number = 0;
        }
        return true;
    }

    /** The current row; stays as it is when the next one is read. */
    public Row row() {
        return batch.row(number);
    }

    @Override
    public @Nullable Object cell(int column) {
        return cells.cell(column);
    }

    @Override
    public double number(int column) {
        return cells.number(column);
    }

    @Override
    public void close() {
        batches.close();
    }
}
