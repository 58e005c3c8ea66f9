package de.okd.core.internal.duckdb;

import de.okd.core.error.Finding;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Rows;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are held in memory. */
final class HeldRows implements Rows {
    static final Provenance INVENTED =
            new Provenance("invented.csv", "0".repeat(64), "nobody", Licence.CC0_1_0, "none", null, null);

    private final List<String> columns;
    private final List<@Nullable Object[]> cells;
    private int row = -1;

    HeldRows(List<String> columns, List<@Nullable Object[]> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** Records of one column. */
    static Delivery.Records column(String name, @Nullable Object... cells) {
        return records(
                List.of(name),
                Arrays.stream(cells).map(cell -> new @Nullable Object[] {cell}).toList());
    }

    static Delivery.Records records(List<String> columns, List<@Nullable Object[]> cells) {
        return new Delivery.Records("invented", "Invented", () -> new HeldRows(columns, cells), INVENTED);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        return ++row < cells.size();
    }

    @Override
    public int line() {
        return row + 1;
    }

    @Override
    public @Nullable Object cell(int column) {
        return cells.get(row)[column];
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}
}
