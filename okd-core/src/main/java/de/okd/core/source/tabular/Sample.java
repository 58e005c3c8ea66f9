package de.okd.core.source.tabular;

import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a table, column by column.
 *
 * @param rows how many rows there are
 */
record Sample(List<String> names, List<SampleColumn> columns, int rows) {
    private static final int ROWS = 1000;

    static Sample of(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            List<String> names = List.copyOf(rows.columns());
            List<List<@Nullable String>> texts = new ArrayList<>();
            names.forEach(name -> texts.add(new ArrayList<>()));
            int count = 0;
            for (; count < ROWS && rows.next(); count++) {
                for (int column = 0; column < texts.size(); column++) {
                    texts.get(column).add(rows.text(column));
                }
            }
            List<SampleColumn> columns = new ArrayList<>();
            for (int column = 0; column < texts.size(); column++) {
                columns.add(SampleColumn.of(names.get(column), texts.get(column)));
            }
            return new Sample(names, columns, count);
        }
    }

    SampleColumn column(String name) {
        return columns.get(names.indexOf(name));
    }
}
