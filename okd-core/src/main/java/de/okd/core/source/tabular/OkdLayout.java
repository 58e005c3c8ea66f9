package de.okd.core.source.tabular;

import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.cell.NumberSyntax;
import java.util.List;

/** The {@link LongLayout} that OKD exports, read back: ids, units, values and statuses, without the labels. */
public final class OkdLayout implements MappedLayout {
    @Override
    public String name() {
        return "OKD's long layout";
    }

    @Override
    public boolean recognises(List<String> columns) {
        return LongLayout.isLayoutOf(columns);
    }

    @Override
    public Mapping mapping(TabularSource source) {
        Mapping mapping = Mapping.of(source.name())
                .region(LongLayout.REGION)
                .regionName(LongLayout.REGION_NAME)
                .periodIn(LongLayout.PERIOD)
                .measuresIn(LongLayout.MEASURE)
                .unitsIn(LongLayout.UNIT)
                .valuesIn(LongLayout.VALUE)
                .statusIn(LongLayout.STATUS);
        try (Rows rows = source.opener().get()) {
            for (String dimension : LongLayout.dimensions(rows.columns())) {
                mapping = mapping.dimension(dimension, dimension);
            }
            return mapping.numbers(numbers(rows));
        }
    }

    /** Exports never group digits: the first number with decimals tells, and whole numbers are the same either way. */
    private static NumberSyntax numbers(Rows rows) {
        int value = rows.columns().indexOf(LongLayout.VALUE);
        while (rows.next()) {
            String text = rows.text(value);
            if (text != null && text.indexOf(',') >= 0) {
                return NumberSyntax.DECIMAL_COMMA;
            }
            if (text != null && text.indexOf('.') >= 0) {
                return NumberSyntax.PLAIN;
            }
        }
        return NumberSyntax.PLAIN;
    }
}
