package de.okd.geo.io.feature;

import de.okd.core.error.Finding;
import de.okd.core.source.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with more to find about them than they know. */
final class NotedRows implements Rows {
    private final Rows rows;
    private final List<Finding> more;

    NotedRows(Rows rows, List<Finding> more) {
        this.rows = rows;
        this.more = List.copyOf(more);
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public boolean next() {
        return rows.next();
    }

    @Override
    public int line() {
        return rows.line();
    }

    @Override
    public @Nullable Object cell(int column) {
        return rows.cell(column);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(rows.findings());
        all.addAll(more);
        return all;
    }

    @Override
    public void close() {
        rows.close();
    }
}
