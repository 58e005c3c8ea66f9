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
                .statusIn(LongLayout.STATUS)
                .numbers(NumberSyntax.PLAIN);
        try (Rows rows = source.opener().get()) {
            for (String dimension : LongLayout.dimensions(rows.columns())) {
                mapping = mapping.dimension(dimension, dimension);
            }
        }
        return mapping;
    }
}
