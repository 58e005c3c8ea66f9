package de.okd.core.source.tabular;

import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.StandardDimension;
import de.okd.core.source.tabular.ColumnRole.InColumn;
import de.okd.core.source.tabular.ColumnRole.Observed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dimensions whose codes are columns. A column that is of no code of a dimension is of its total. */
final class CodedColumns {
    private static final String TOTAL = "Insgesamt";

    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<List<Integer>> positions = new ArrayList<>();

    /** @param columns the columns of values, in their order */
    CodedColumns(List<Observed> columns) {
        columns.stream()
                .flatMap(column -> column.findCode().stream())
                .map(InColumn::dimension)
                .distinct()
                .forEach(id -> add(id, columns));
    }

    private void add(String id, List<Observed> columns) {
        List<String> spellings = new ArrayList<>();
        Map<String, String> labels = new LinkedHashMap<>();
        List<Integer> ofColumns = new ArrayList<>();
        for (Observed column : columns) {
            String text = text(id, column);
            String spelling = StandardDimension.canonical(text);
            if (!spellings.contains(spelling)) {
                spellings.add(spelling);
                labels.put(text, text);
            }
            ofColumns.add(spellings.indexOf(spelling));
        }
        dimensions.add(StandardDimension.dimension(id, id, labels));
        positions.add(ofColumns);
    }

    private static String text(String dimension, Observed column) {
        return column.findCode()
                .filter(code -> code.dimension().equals(dimension))
                .map(InColumn::text)
                .orElse(TOTAL);
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** The codes of a column, one for each dimension. */
    List<Code> codes(int valueColumn) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            codes.add(dimensions.get(i).codes().get(positions.get(i).get(valueColumn)));
        }
        return codes;
    }
}
