package de.okd.indicators;

import de.okd.core.TableFiles;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Version;
import de.okd.core.table.Column;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumns;
import de.okd.core.table.Table;
import de.okd.indicators.cube.Difference;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.Evaluation.Unanswered;
import de.okd.indicators.cube.IndicatorColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values of indicators for regions and periods; ordered by indicator, period and region as they were asked for. */
public final class IndicatorTable implements RegionColumns {
    private final Evaluation evaluation;
    private final List<IndicatorColumn> columns;

    IndicatorTable(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.columns = evaluation.columns();
    }

    public List<Region> regions() {
        return evaluation.regions();
    }

    /** The indicators and periods that could be answered. */
    public List<IndicatorColumn> columns() {
        return columns;
    }

    /** Whether an indicator could be answered for any of the periods. */
    public boolean has(String indicator) {
        return columns.stream().anyMatch(column -> column.indicator().id().equals(indicator));
    }

    /** The indicators and periods that could not be answered, and why. */
    public List<Unanswered> unanswered() {
        return evaluation.unanswered();
    }

    /**
     * Where a region's published number is not the sum of its parts' numbers, although all of them are known: gaps between
     * tables, or mistakes. The published number was used.
     */
    public List<Difference> differences() {
        return evaluation.differences();
    }

    /** Every value. */
    public Stream<IndicatorValue> values() {
        return columns.stream()
                .flatMap(column -> IntStream.range(0, column.size()).mapToObj(region -> value(column, region)));
    }

    private IndicatorValue value(IndicatorColumn column, int region) {
        return new IndicatorValue(
                regions().get(region),
                column.period(),
                column.indicator(),
                column.value(region),
                column.status(region),
                column.numerator(region),
                column.denominator(region));
    }

    /**
     * The value of an indicator for a region, in the first of the periods that could be answered; the value names it.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if the table has no such indicator or region
     */
    public IndicatorValue value(String indicator, String region) {
        return value(indicatorColumn(indicator), position(region));
    }

    /** Formula, terms, input cells and files of the value that {@link #value(String, String)} gives. */
    public Explanation explain(String indicator, String region) {
        IndicatorColumn column = indicatorColumn(indicator);
        int position = position(region);
        return new Explanation(value(column, position), evaluation.inputs(column, position));
    }

    private int position(String region) {
        RegionKey key = RegionKey.parse(region);
        for (int i = 0; i < regions().size(); i++) {
            if (regions().get(i).key().equals(key)) {
                return i;
            }
        }
        throw unknown(
                "region", region, regions().stream().map(r -> r.key().value()).toList());
    }

    private IndicatorColumn indicatorColumn(String id) {
        return columns.stream()
                .filter(column -> column.indicator().id().equals(id))
                .findFirst()
                .orElseThrow(() -> unanswered().stream()
                        .filter(missing -> missing.indicator().id().equals(id))
                        .map(missing -> new OkdException(
                                ErrorCode.UNANSWERABLE,
                                "The indicator " + id + " could not be computed: " + missing.reason()))
                        .findFirst()
                        .orElseGet(() -> unknown(
                                "indicator",
                                id,
                                columns.stream()
                                        .map(column -> column.indicator().id())
                                        .toList())));
    }

    private static OkdException unknown(String kind, String name, List<String> known) {
        return new OkdException(
                ErrorCode.UNKNOWN_NAME,
                "The table has no " + kind + " \"" + name + "\"." + Suggestion.didYouMean(name, known));
    }

    /** {@inheritDoc} The title is the German one, the period the first that could be answered. */
    @Override
    public RegionColumn column(String indicator) {
        IndicatorColumn column = indicatorColumn(indicator);
        List<RegionColumn.Value> values = IntStream.range(0, column.size())
                .mapToObj(i -> new RegionColumn.Value(regions().get(i), column.value(i), column.status(i)))
                .toList();
        return new RegionColumn(
                column.indicator().title().de(),
                column.indicator().unit().symbol().de(),
                column.period().toString(),
                values,
                sources(column).stream().map(Version::provenance).toList());
    }

    /** The dataset versions the numbers of one column come from, each once. */
    public List<Version> sources(IndicatorColumn column) {
        return evaluation.sources(column);
    }

    /**
     * The table in long form with columns {@code region, region_name, level, period, indicator, value, unit, status,
     * numerator, denominator}; missing numbers are empty, and the status says why.
     */
    public Table toTable() {
        List<IndicatorValue> rows = values().toList();
        return new Table(List.of(
                text("region", rows, row -> row.region().key().value()),
                text("region_name", rows, row -> row.region().name()),
                text("level", rows, row -> row.region().key().level().name().toLowerCase(Locale.ROOT)),
                text("period", rows, row -> row.period().toString()),
                text("indicator", rows, row -> row.indicator().id()),
                numbers("value", rows, IndicatorValue::value),
                text("unit", rows, row -> row.indicator().unit().symbol().de()),
                text("status", rows, row -> row.status().name().toLowerCase(Locale.ROOT)),
                numbers("numerator", rows, IndicatorValue::numerator),
                numbers("denominator", rows, IndicatorValue::denominator)));
    }

    private static Column text(String name, List<IndicatorValue> rows, Function<IndicatorValue, String> cell) {
        return new Column.Text(name, new ArrayList<>(rows.stream().map(cell).toList()));
    }

    private static Column numbers(String name, List<IndicatorValue> rows, ToDoubleFunction<IndicatorValue> cell) {
        return new Column.Numbers(name, rows.stream().mapToDouble(cell).boxed().toList());
    }

    /** Writes {@link #toTable()} as CSV. */
    public void writeCsv(Path file) {
        TableFiles.writeCsv(toTable(), file);
    }

    /** Writes {@link #toTable()} as Parquet. */
    public void writeParquet(Path file) {
        TableFiles.writeParquet(toTable(), file);
    }

    /** Writes {@link #toTable()} as an Arrow IPC file. */
    public void writeArrow(Path file) {
        TableFiles.writeArrow(toTable(), file);
    }
}
