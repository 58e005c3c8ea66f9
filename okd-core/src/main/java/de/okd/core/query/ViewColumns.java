package de.okd.core.query;

import de.okd.core.dataset.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The columns of the view that stands for the current version of a dataset in SQL. The view is named as the dataset. That
 * of records has their columns; that of boundaries has one row per region with {@code region}, {@code region_name},
 * {@code region_level} and {@code geometry}; that of observations has one row per observation and
 *
 * <ul>
 *   <li>{@code region}, {@code region_name}, {@code region_level}: key, name and level of the region
 *   <li>{@code period}, {@code period_start}, {@code period_end}: the period as text, its first and its last day
 *   <li>one column per dimension, named as the dimension, with the ids of its codes
 *   <li>{@code measure}, {@code unit}
 *   <li>{@code value}: null where the status has no value
 *   <li>{@code status}: the name of an {@link de.okd.core.dataset.ObservationStatus}, ordered from best to worst, so that
 *       {@code max(status)} is the worst
 * </ul>
 *
 * A dimension whose name is taken, in whatever case, gets the suffix {@code _2}, {@code _3} and so on; one
 * without name is called {@code _}.
 *
 * <p>{@code geometry} is of DuckDB's type {@code GEOMETRY}, in metres east and north of ETRS89/UTM zone 32, which its type names
 * (EPSG:25832). Without an extension DuckDB compares bounding boxes ({@code a.geometry && b.geometry}), converts
 * ({@code ST_AsText}, {@code ST_AsWKB}, text by a cast; {@code ST_AsGeoJSON}, which does not turn metres into
 * degrees) and tells the reference system ({@code ST_CRS}); it cannot measure, intersect or transform, which {@code okd-geo} does.
 * In the rows of an answer geometry is well-known text; Parquet and Arrow files keep it geometry with its reference
 * system, as long as the statement does not change its type.
 */
public final class ViewColumns {
    static final String REGION = "region";
    static final String REGION_NAME = "region_name";
    static final String REGION_LEVEL = "region_level";
    static final String PERIOD = "period";
    static final String MEASURE = "measure";
    static final String UNIT = "unit";
    static final String VALUE = "value";
    static final String STATUS = "status";

    private static final String GEOMETRY = "geometry";

    private static final String NAMELESS = "_";
    private static final List<String> FIXED = List.of(
            REGION, REGION_NAME, REGION_LEVEL, PERIOD, "period_start", "period_end", MEASURE, UNIT, VALUE, STATUS);

    private ViewColumns() {}

    /** The names of the dimensions' columns, in the order of the dimensions. */
    public static List<String> ofDimensions(List<Dimension> dimensions) {
        List<String> taken = new ArrayList<>(FIXED);
        dimensions.forEach(dimension -> taken.add(free(dimension.id(), taken)));
        return List.copyOf(taken.subList(FIXED.size(), taken.size()));
    }

    /** All columns of the view, in their order. */
    public static List<String> all(List<String> dimensions) {
        List<String> all = new ArrayList<>(FIXED);
        all.addAll(FIXED.indexOf(MEASURE), dimensions);
        return List.copyOf(all);
    }

    /** All columns of a view of boundaries, in their order. */
    public static List<String> ofBoundaries() {
        return List.of(REGION, REGION_NAME, REGION_LEVEL, GEOMETRY);
    }

    /** The name, with a suffix if it is taken in whatever case. */
    static String free(String name, List<String> taken) {
        String written = name.isEmpty() ? NAMELESS : name;
        String candidate = written;
        for (int suffix = 2; isTaken(candidate, taken); suffix++) {
            candidate = written + "_" + suffix;
        }
        return candidate;
    }

    private static boolean isTaken(String name, List<String> taken) {
        String lower = name.toLowerCase(Locale.ROOT);
        return taken.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(lower));
    }
}
