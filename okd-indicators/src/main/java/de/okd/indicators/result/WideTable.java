package de.okd.indicators.result;

import de.okd.core.table.Column;
import de.okd.core.table.Table;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Values side by side; where there is no number, the cell is empty. */
public final class WideTable {
    private final ValueTable values;
    private final RegionTexts regions;
    private final List<Block> blocks = new ArrayList<>();

    /** The rows of all regions that one period or one part of a breakdown has. */
    private record Block(@Nullable Period period, List<BreakdownCode> part) {
        @Nullable
        String code(String dimension) {
            return part.stream()
                    .filter(code -> code.dimension().equals(dimension))
                    .map(BreakdownCode::code)
                    .findFirst()
                    .orElse(null);
        }

        boolean holds(ValueColumn column) {
            return column.heading().breakdown().equals(part)
                    && (period == null || column.period().equals(period));
        }
    }

    private WideTable(ValueTable values) {
        this.values = values;
        this.regions = new RegionTexts(values.regions());
    }

    /** One row for each period, part of the breakdown and region; one column for each indicator, called by its id. */
    public static Table byIndicator(ValueTable values) {
        WideTable table = new WideTable(values);
        for (Period period : values.periods()) {
            values.parts().forEach(part -> table.blocks.add(new Block(period, part)));
        }
        List<Column> columns = table.leading();
        columns.add(3, table.texts("period", block -> String.valueOf(block.period())));
        for (String indicator : values.indicators()) {
            columns.add(table.numbers(
                    indicator,
                    block -> values.of(indicator).filter(block::holds).findFirst()));
        }
        return new Table(columns);
    }

    /** One row for each part of the breakdown and region; one column for each period, earliest first. */
    public static Table byPeriod(ValueTable values, String indicator) {
        ValueTable selected =
                new ValueTable(values.regions(), values.of(indicator).toList());
        WideTable table = new WideTable(selected);
        selected.parts().forEach(part -> table.blocks.add(new Block(null, part)));
        List<Column> columns = table.leading();
        for (Period period : selected.periods()) {
            columns.add(table.numbers(
                    period.toString(),
                    block -> selected.columns().stream()
                            .filter(column -> column.period().equals(period) && block.holds(column))
                            .findFirst()));
        }
        return new Table(columns);
    }

    private List<Column> leading() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < RegionTexts.NAMES.size(); i++) {
            int field = i;
            List<@Nullable String> cells = new ArrayList<>();
            blocks.forEach(block -> eachRegion(region -> cells.add(regions.text(field, region))));
            columns.add(new Column.Text(RegionTexts.NAMES.get(i), cells));
        }
        for (String dimension : values.dimensions()) {
            columns.add(texts(dimension, block -> block.code(dimension)));
        }
        return columns;
    }

    private Column texts(String name, BlockText text) {
        List<@Nullable String> cells = new ArrayList<>();
        blocks.forEach(block -> eachRegion(region -> cells.add(text.of(block))));
        return new Column.Text(name, cells);
    }

    @FunctionalInterface
    private interface BlockText {
        @Nullable
        String of(Block block);
    }

    private Column numbers(String name, Function<Block, Optional<ValueColumn>> column) {
        List<Double> cells = new ArrayList<>();
        for (Block block : blocks) {
            Optional<ValueColumn> found = column.apply(block);
            eachRegion(region ->
                    cells.add(found.map(present -> present.value(region)).orElse(Double.NaN)));
        }
        return new Column.Numbers(name, cells);
    }

    private void eachRegion(IntConsumer visit) {
        for (int region = 0; region < values.regions().size(); region++) {
            visit.accept(region);
        }
    }
}
