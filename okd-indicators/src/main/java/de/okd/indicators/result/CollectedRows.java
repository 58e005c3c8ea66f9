package de.okd.indicators.result;

import de.okd.core.table.Column;
import de.okd.core.table.Table;
import de.okd.core.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of texts, numbers and whole numbers, gathered into a table. */
public final class CollectedRows {
    private CollectedRows() {}

    /** @param most how many rows to take at most */
    public static Table of(TableRows rows, int most) {
        List<Cells> columns = rows.headings().stream().map(Cells::new).toList();
        for (int row = 0; row < most && rows.next(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).add(rows, column);
            }
        }
        return new Table(columns.stream().map(Cells::column).toList());
    }

    private static final class Cells {
        private final TableRows.Heading heading;
        private final List<@Nullable String> texts = new ArrayList<>();
        private final List<Double> numbers = new ArrayList<>();
        private final List<@Nullable Long> integers = new ArrayList<>();

        Cells(TableRows.Heading heading) {
            this.heading = heading;
        }

        void add(TableRows rows, int column) {
            switch (heading.kind()) {
                case NUMBER -> numbers.add(rows.number(column));
                case INTEGER -> integers.add((Long) rows.cell(column));
                default -> texts.add((String) rows.cell(column));
            }
        }

        Column column() {
            return switch (heading.kind()) {
                case NUMBER -> new Column.Numbers(heading.name(), numbers);
                case INTEGER -> new Column.Integers(heading.name(), integers);
                default -> new Column.Text(heading.name(), texts);
            };
        }
    }
}
