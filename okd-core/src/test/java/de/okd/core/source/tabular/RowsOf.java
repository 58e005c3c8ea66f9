package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in memory: a header line and data lines of cells separated by semicolons, blank cells are no cells. */
public final class RowsOf implements Rows {
    private final List<String> columns;
    private final List<String[]> lines;
    private int next;

    private RowsOf(List<String[]> lines) {
        this.columns = List.of(lines.get(0));
        this.lines = lines;
    }

    /** A source called {@code table} of a file {@code table.csv}. */
    public static TabularSource source(String text) {
        return source("table", text);
    }

    public static TabularSource source(String name, String text) {
        List<String[]> lines = text.lines().map(line -> line.split(";", -1)).toList();
        Provenance provenance = new Provenance(name + ".csv", "0".repeat(64), "", Licence.UNKNOWN, "", null, null);
        return new TabularSource(name, provenance, StandardCharsets.UTF_8, () -> new RowsOf(lines));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        return ++next < lines.size();
    }

    @Override
    public int line() {
        return next + 1;
    }

    @Override
    public @Nullable Object cell(int column) {
        String[] cells = lines.get(next);
        return column >= cells.length || cells[column].isBlank() ? null : cells[column];
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return Arrays.toString(lines.get(next));
    }
}
