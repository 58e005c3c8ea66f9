package de.okd.indicators.result;

import com.google.common.base.Suppliers;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Columns of values over the same regions; finding one costs O(1). Immutable. */
public final class ValueTable {
    private final List<Region> regions;
    private final List<ValueColumn> columns;
    private final Supplier<Map<RegionKey, Integer>> positions = Suppliers.memoize(this::index);
    private final Map<At, ValueColumn> byIndicatorAndPeriod = new LinkedHashMap<>();

    private record At(String indicator, Period period) {}

    public ValueTable(List<Region> regions, List<? extends ValueColumn> columns) {
        this.regions = List.copyOf(regions);
        this.columns = List.copyOf(columns);
        this.columns.forEach(column ->
                byIndicatorAndPeriod.putIfAbsent(new At(column.indicator().id(), column.period()), column));
    }

    public List<Region> regions() {
        return regions;
    }

    public List<ValueColumn> columns() {
        return columns;
    }

    /** How many values there are, with a number or without. */
    public long size() {
        return (long) columns.size() * regions.size();
    }

    /** The position of a region, or -1. */
    public int position(RegionKey region) {
        return positions.get().getOrDefault(region, -1);
    }

    private Map<RegionKey, Integer> index() {
        Map<RegionKey, Integer> index = new HashMap<>();
        regions.forEach(region -> index.put(region.key(), index.size()));
        return index;
    }

    /** The column of an indicator and a period; of a breakdown, its first part. */
    public Optional<ValueColumn> find(String indicator, Period period) {
        return Optional.ofNullable(byIndicatorAndPeriod.get(new At(indicator, period)));
    }

    /** The column of the same numbers at another time. */
    public Optional<ValueColumn> find(ColumnHeading like, Period period) {
        return find(like.indicator().id(), period)
                .filter(first -> first.heading().isSameSeries(like))
                .or(() -> columns.stream()
                        .filter(column -> column.period().equals(period)
                                && column.heading().isSameSeries(like))
                        .findFirst());
    }

    /** The columns of an indicator, in the order of the table. */
    public Stream<ValueColumn> of(String indicator) {
        return columns.stream().filter(column -> column.indicator().id().equals(indicator));
    }

    /** The ids of the indicators, each once. */
    public List<String> indicators() {
        return columns.stream()
                .map(column -> column.indicator().id())
                .distinct()
                .toList();
    }

    /** The periods, earliest first. */
    public List<Period> periods() {
        return columns.stream().map(ValueColumn::period).distinct().sorted().toList();
    }

    /** The dimensions broken down by, in the order of the breakdown; empty if there is none. */
    public List<String> dimensions() {
        return columns.stream()
                .flatMap(column -> column.heading().breakdown().stream())
                .map(BreakdownCode::dimension)
                .distinct()
                .toList();
    }

    /** The parts of the breakdown, each once; one empty list if there is no breakdown. */
    public List<List<BreakdownCode>> parts() {
        return new ArrayList<>(columns.stream()
                .map(column -> column.heading().breakdown())
                .distinct()
                .toList());
    }
}
