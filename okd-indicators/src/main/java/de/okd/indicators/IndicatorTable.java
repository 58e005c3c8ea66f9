package de.okd.indicators;

import de.okd.core.TableFiles;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Version;
import de.okd.core.table.CsvStyle;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumns;
import de.okd.core.table.Table;
import de.okd.core.table.TableRows;
import de.okd.core.time.Period;
import de.okd.indicators.compare.Comparison;
import de.okd.indicators.cube.Difference;
import de.okd.indicators.cube.Evaluation.Unanswered;
import de.okd.indicators.result.CollectedRows;
import de.okd.indicators.result.LongRows;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import de.okd.indicators.result.WideTable;
import de.okd.indicators.series.Derivation;
import de.okd.indicators.series.DerivedColumn;
import de.okd.indicators.series.TerritorialChange;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of indicators for regions and periods; ordered by indicator, period and region as they were asked for.
 *
 * <p>Single values are asked for by region, period and indicator ({@link #value}) and explained down to the cells of the
 * delivered files ({@link #explain}). As a whole it is a long table ({@link #toTable}, {@link #rows}) or a wide one ({@link
 * #wide}, {@link #byPeriod}). Immutable.
 */
public final class IndicatorTable implements RegionColumns {
    private final Answer answer;
    private final ValueTable values;
    private final Lookup lookup;

    IndicatorTable(Answer answer, ValueTable values) {
        this.answer = answer;
        this.values = values;
        this.lookup = new Lookup(answer, values);
    }

    public List<Region> regions() {
        return values.regions();
    }

    /** The periods that could be answered for any indicator, earliest first. */
    public List<Period> periods() {
        return values.periods();
    }

    /** The indicators, periods and parts of a breakdown that could be answered. */
    public List<ValueColumn> columns() {
        return values.columns();
    }

    /** Whether an indicator could be answered for any of the periods. */
    public boolean has(String indicator) {
        return values.of(indicator).findAny().isPresent();
    }

    /** The indicators and periods that could not be answered, and why. */
    public List<Unanswered> unanswered() {
        return answer.unanswered();
    }

    /**
     * Where a region's published number is not the sum of its parts' numbers, although all of them are known: gaps between
     * tables, or mistakes. The published number was used.
     */
    public List<Difference> differences() {
        return answer.differences();
    }

    /** Every value, made when it is looked at. */
    public Stream<IndicatorValue> values() {
        return columns().stream()
                .flatMap(column -> IntStream.range(0, column.size())
                        .mapToObj(region -> IndicatorValue.of(column, regions(), region)));
    }

    /**
     * One value.
     *
     * @param codes of a breakdown, one for each dimension in its order; without, the first part's value is given
     * @throws OkdException {@code UNKNOWN_NAME} if the table has no such region, period, indicator or part, {@code
     *     UNANSWERABLE} with the reason if the indicator could not be computed
     */
    public IndicatorValue value(RegionKey region, Period period, String indicator, String... codes) {
        return IndicatorValue.of(lookup.column(indicator, period, codes), regions(), lookup.position(region));
    }

    /** As {@link #value(RegionKey, Period, String, String...)}, by the text of the region's key. */
    public IndicatorValue value(String region, Period period, String indicator, String... codes) {
        return value(RegionKey.parse(region), period, indicator, codes);
    }

    /** The value in the first of the periods that could be answered; the value names it. */
    public IndicatorValue value(String indicator, String region) {
        return IndicatorValue.of(lookup.column(indicator), regions(), lookup.position(RegionKey.parse(region)));
    }

    /** Formula, terms, input cells and files of a value; parameters and errors as for {@link #value}. */
    public Explanation explain(RegionKey region, Period period, String indicator, String... codes) {
        return answer.explain(lookup.column(indicator, period, codes), regions(), lookup.position(region));
    }

    /** As {@link #explain(RegionKey, Period, String, String...)}, by the text of the region's key. */
    public Explanation explain(String region, Period period, String indicator, String... codes) {
        return explain(RegionKey.parse(region), period, indicator, codes);
    }

    /** Of the value that {@link #value(String, String)} gives. */
    public Explanation explain(String indicator, String region) {
        return answer.explain(lookup.column(indicator), regions(), lookup.position(RegionKey.parse(region)));
    }

    /** {@inheritDoc} The title is the German one, the period the first that could be answered. */
    @Override
    public RegionColumn column(String indicator) {
        return answer.onMap(lookup.column(indicator), regions());
    }

    /** One indicator in one period for all regions, for maps; errors as for {@link #value}. */
    public RegionColumn column(String indicator, Period period, String... codes) {
        return answer.onMap(lookup.column(indicator, period, codes), regions());
    }

    /** The dataset versions the numbers of one column come from, each once. */
    public List<Version> sources(ValueColumn column) {
        return answer.sources(column);
    }

    /** The table in long form, see {@link LongRows} for its columns. For very many values, see {@link #rows}. */
    public Table toTable() {
        return CollectedRows.of(rows(), Integer.MAX_VALUE);
    }

    /** The rows of {@link #toTable()} one by one, from the first on, however many there are. */
    public TableRows rows() {
        return new LongRows(values);
    }

    /** One row for each region and period (and part of a breakdown), one column of values for each indicator. */
    public Table wide() {
        return WideTable.byIndicator(values);
    }

    /** One row for each region (and part of a breakdown), one column of values for each period, earliest first. */
    public Table byPeriod(String indicator) {
        lookup.column(indicator);
        return WideTable.byPeriod(values, indicator);
    }

    /**
     * The values among those of the regions of the same level; refined with {@link Comparison#with} a reference and {@link
     * Comparison#among} other peers.
     */
    public Comparison compared() {
        return Comparison.of(values, answer.surroundings());
    }

    /**
     * As {@link #compared()}, with a reference region of the table.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if the table does not have it
     */
    public Comparison compareWith(String reference) {
        return compared().with(reference);
    }

    /**
     * The values over time: {@code table.derive(change())}. The result is a table like this one, for the same regions; its
     * values can be explained, compared and derived from again.
     *
     * @throws OkdException {@code UNKNOWN_NAME} or {@code UNANSWERABLE} if the table lacks periods that are needed
     */
    public IndicatorTable derive(Derivation derivation) {
        List<DerivedColumn> derived = derivation.of(values, answer.territories());
        return new IndicatorTable(answer, new ValueTable(regions(), derived));
    }

    /**
     * The regions that are not the same territory at all times the table takes numbers from. Each number is right for its
     * own time; formulas and derivations over such a change have no value but the status {@code BLOCKED}.
     */
    public List<TerritorialChange> territorialChanges() {
        return answer.territorialChanges(values);
    }

    /** Writes {@link #rows()} as CSV. */
    public void writeCsv(Path file) {
        TableFiles.writeCsv(rows(), CsvStyle.RFC_4180, file);
    }

    /** Writes {@link #rows()} as Parquet. */
    public void writeParquet(Path file) {
        TableFiles.writeParquet(rows(), file);
    }

    /** Writes {@link #rows()} as an Arrow IPC file. */
    public void writeArrow(Path file) {
        TableFiles.writeArrow(rows(), file);
    }

    /** An HTML fragment of the first 200 rows in long form, with the sources of all. */
    public String toHtml() {
        return answer.result(values, 200).toHtml();
    }

    /** The first 40 rows in long form as text, with the sources of all. */
    @Override
    public String toString() {
        return answer.result(values, 40).toString();
    }
}
