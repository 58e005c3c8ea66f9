package de.okd.core.source.tabular;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Slice;
import de.okd.core.dataset.StandardDimension;
import de.okd.core.source.tabular.TableColumns.CodeColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a table turned out to be about, once all its rows have passed. */
final class TableStructure {
    private final TableColumns columns;
    private final Combinations groups;
    private final SliceNumbers numbers;
    private final CodedColumns coded;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final MeasureNames measures;

    TableStructure(TableColumns columns, Combinations groups, SliceNumbers numbers) {
        this.columns = columns;
        this.groups = groups;
        this.numbers = numbers;
        this.coded = columns.codedColumns();
        this.measures = new MeasureNames(columns, groups, numbers);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < columns.dimensions().size(); i++) {
            addDimension(i, columns.dimensions().get(i), ids);
        }
        coded.dimensions().forEach(dimension -> addDistinct(dimension, ids));
    }

    /** A column nobody called a dimension and that holds one text only says something about the whole table. */
    private void addDimension(int position, CodeColumn column, Set<String> ids) {
        Dimension dimension = dimension(column, column.id());
        if (!column.isStated() && dimension.codes().size() < 2) {
            dimension.parts().forEach(code -> notes.add(dimension.label() + ": " + code.label()));
            return;
        }
        addDistinct(dimension, ids);
        kept.add(position);
    }

    private void addDistinct(Dimension dimension, Set<String> ids) {
        dimensions.add(ids.add(dimension.id()) ? dimension : renamed(dimension, ids));
    }

    private static Dimension dimension(CodeColumn column, String id) {
        Map<String, String> labels = new LinkedHashMap<>();
        KeyColumn<String> codes = column.codes();
        for (int i = 0; i < codes.entries().size(); i++) {
            labels.put(codes.firstText(i), codes.label(i));
        }
        return StandardDimension.dimension(id, column.label(), labels);
    }

    /** Two columns of sexes are two dimensions. */
    private static Dimension renamed(Dimension dimension, Set<String> ids) {
        String id = dimension.id() + " (" + dimension.label() + ")";
        ids.add(id);
        return new Dimension(id, dimension.label(), dimension.codes());
    }

    List<Slice> slices() {
        return IntStream.range(0, numbers.size()).mapToObj(this::slice).toList();
    }

    private Slice slice(int slice) {
        int group = numbers.group(slice);
        List<de.okd.core.dataset.Code> codes = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            codes.add(dimensions.get(i).codes().get(groups.part(group, kept.get(i))));
        }
        codes.addAll(coded.codes(numbers.valueColumn(slice)));
        return new Slice(columns.period(groups, group, numbers.valueColumn(slice)), measures.of(slice), codes);
    }

    DatasetStructure structure(String id, String title) {
        Set<Measure> observed = new LinkedHashSet<>();
        IntStream.range(0, numbers.size()).mapToObj(measures::of).forEach(observed::add);
        return new DatasetStructure(id, title, dimensions, List.copyOf(observed), String.join("\n", notes));
    }
}
