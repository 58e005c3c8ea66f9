package de.okd.core.source.tabular;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of OKD's own layout, one row for each observation: region, region's name, period, a column of code ids for
 * each dimension, measure, unit, value, status. Datasets are exported in it and loaded from it.
 */
public final class LongLayout {
    public static final String REGION = "region";
    public static final String REGION_NAME = "region_name";
    public static final String PERIOD = "period";
    public static final String MEASURE = "measure";
    public static final String UNIT = "unit";
    public static final String VALUE = "value";
    /** The name of an {@link de.okd.core.dataset.ObservationStatus}. */
    public static final String STATUS = "status";

    /** The columns before those of the dimensions. */
    public static final List<String> FIRST = List.of(REGION, REGION_NAME, PERIOD);

    /** The columns after those of the dimensions. */
    public static final List<String> LAST = List.of(MEASURE, UNIT, VALUE, STATUS);

    private LongLayout() {}

    /** The columns of a dataset; a dimension called like another column gets a number behind its id. */
    public static List<String> columns(DatasetStructure structure) {
        Set<String> taken = new HashSet<>();
        Stream.of(FIRST, LAST).forEach(taken::addAll);
        List<String> columns = new ArrayList<>(FIRST);
        for (Dimension dimension : structure.dimensions()) {
            columns.add(free(dimension.id(), taken));
        }
        columns.addAll(LAST);
        return columns;
    }

    /** DuckDB and spreadsheets do not tell upper from lower case in names. */
    private static String free(String id, Set<String> taken) {
        String name = id;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = id + "_" + number;
        }
        return name;
    }

    /** Whether a table with these columns is in this layout. */
    public static boolean isLayoutOf(List<String> columns) {
        int dimensions = columns.size() - FIRST.size() - LAST.size();
        return dimensions >= 0
                && columns.subList(0, FIRST.size()).equals(FIRST)
                && columns.subList(FIRST.size() + dimensions, columns.size()).equals(LAST);
    }

    /** The columns of the dimensions among the columns of a table in this layout. */
    public static List<String> dimensions(List<String> columns) {
        return List.copyOf(columns.subList(FIRST.size(), columns.size() - LAST.size()));
    }
}
