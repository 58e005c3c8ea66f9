package de.okd.core.internal.duckdb;

import de.okd.core.error.Finding;
import de.okd.core.source.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ten good rows, then the error. */
final class BrokenRows implements Rows {
    private final RuntimeException error;
    private int line;

    BrokenRows(RuntimeException error) {
        this.error = error;
    }

    @Override
    public List<String> columns() {
        return List.of("Spalte");
    }

    @Override
    public boolean next() {
        if (++line > 10) {
            throw error;
        }
        return true;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable Object cell(int column) {
        return (long) line;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}
}
