package de.okd.geo.join;

import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.source.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows with three more columns: region, its name, and how the row came to it. */
final class LocatedRows implements Rows {
    private static final List<String> ADDED = List.of("region", "region_name", "placement");

    private final RecordRows rows;
    private final PointMatch match;
    private final List<Finding> findings;
    private final List<String> columns;
    private final int own;
    private int row = -1;

    private LocatedRows(RecordRows rows, PointMatch match, List<Finding> findings) {
        this.rows = rows;
        this.match = match;
        this.findings = findings;
        this.own = rows.columns().size();
        this.columns = withAdded(rows.columns());
    }

    static Rows open(Records records, PointMatch match, List<Finding> findings) {
        return new LocatedRows(records.open(records.columns()), match, findings);
    }

    private static List<String> withAdded(List<String> own) {
        List<String> all = new ArrayList<>(own);
        for (String name : ADDED) {
            String free = name;
            for (int number = 2; isTaken(free, all); number++) {
                free = name + "_" + number;
            }
            all.add(free);
        }
        return List.copyOf(all);
    }

    private static boolean isTaken(String name, List<String> columns) {
        return columns.stream()
                .anyMatch(column -> column.toLowerCase(Locale.ROOT).equals(name));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        row++;
        return rows.next();
    }

    @Override
    public int line() {
        return row + 1;
    }

    @Override
    public @Nullable Object cell(int column) {
        return switch (column - own) {
            case 0 -> match.find(row).map(region -> region.key().value()).orElse(null);
            case 1 -> match.find(row).map(Region::name).orElse(null);
            case 2 -> match.placement(row).name();
            default -> rows.cell(column);
        };
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {
        rows.close();
    }
}
