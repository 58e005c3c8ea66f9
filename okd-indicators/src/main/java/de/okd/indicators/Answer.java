package de.okd.indicators;

import de.okd.core.region.Region;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.Result;
import de.okd.core.time.Period;
import de.okd.indicators.compare.Surroundings;
import de.okd.indicators.cube.Difference;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.Evaluation.Unanswered;
import de.okd.indicators.cube.TermInput;
import de.okd.indicators.result.BlockedColumn;
import de.okd.indicators.result.CollectedRows;
import de.okd.indicators.result.LongRows;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import de.okd.indicators.series.DerivedColumn;
import de.okd.indicators.series.TerritorialChange;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a table knows beside its values: where they come from, what could not be answered, what is not comparable. */
final class Answer {
    private final Indicators question;
    private final List<Unanswered> unanswered;
    private final List<Difference> differences;
    private final Populations populations;
    private final StoredTerritories territories;

    Answer(Indicators question, Evaluation evaluation, List<Unanswered> unanswered) {
        this.question = question;
        this.unanswered = List.copyOf(unanswered);
        this.differences = evaluation.differences();
        this.populations = new Populations(question, evaluation.regions());
        this.territories = new StoredTerritories(question, evaluation.regions(), populations);
    }

    List<Unanswered> unanswered() {
        return unanswered;
    }

    List<Difference> differences() {
        return differences;
    }

    Surroundings surroundings() {
        return new Surroundings(question.register(), populations::in);
    }

    StoredTerritories territories() {
        return territories;
    }

    /** Between the times any column takes numbers from. */
    List<TerritorialChange> territorialChanges(ValueTable values) {
        NavigableSet<Period> periods = new TreeSet<>();
        values.columns().forEach(column -> periods.addAll(periods(column)));
        return periods.isEmpty() ? List.of() : territories.changes(periods);
    }

    private static NavigableSet<Period> periods(ValueColumn column) {
        if (column instanceof DerivedColumn derived) {
            NavigableSet<Period> periods = new TreeSet<>();
            derived.sources().forEach(source -> periods.addAll(periods(source)));
            return periods;
        }
        return FormulaPeriods.of(column.indicator().formula().root(), column.period());
    }

    Explanation explain(ValueColumn column, List<Region> regions, int position) {
        List<Explanation> parts = column instanceof DerivedColumn derived
                ? derived.sources().stream()
                        .map(source -> explain(source, regions, position))
                        .toList()
                : List.of();
        return new Explanation(
                IndicatorValue.of(column, regions, position),
                method(column),
                inputs(column, position),
                parts,
                notes(column, position));
    }

    private static String method(ValueColumn column) {
        return find(column).map(EvaluatedColumn::formula).orElseGet(column.heading()::derivation);
    }

    private List<String> notes(ValueColumn column, int position) {
        NavigableSet<Period> periods = periods(column);
        List<String> notes = new ArrayList<>(territories.conversions(position, periods));
        if (periods.size() > 1) {
            territories.changes(periods).stream()
                    .filter(change -> change.region().equals(territories.region(position)))
                    .forEach(change -> notes.add("blocked, because " + change));
        }
        return notes;
    }

    private static List<TermInput> inputs(ValueColumn column, int position) {
        return find(column).map(evaluated -> evaluated.inputs(position)).orElse(List.of());
    }

    private static Optional<EvaluatedColumn> find(ValueColumn column) {
        if (column instanceof BlockedColumn blocked) {
            return find(blocked.computed());
        }
        return column instanceof EvaluatedColumn evaluated ? Optional.of(evaluated) : Optional.empty();
    }

    /** A column as maps take it; the title is the German one. */
    RegionColumn onMap(ValueColumn column, List<Region> regions) {
        List<RegionColumn.Value> cells = IntStream.range(0, column.size())
                .mapToObj(i -> new RegionColumn.Value(regions.get(i), column.value(i), column.status(i)))
                .toList();
        return new RegionColumn(
                column.indicator().title().de(),
                column.heading().symbol(),
                column.period().toString(),
                cells,
                sources(column).stream().map(Version::provenance).toList());
    }

    List<Version> sources(ValueColumn column) {
        Stream<Version> own = find(column).stream().flatMap(evaluated -> evaluated.sources().stream());
        Stream<Version> derived = column instanceof DerivedColumn from
                ? from.sources().stream().flatMap(source -> sources(source).stream())
                : Stream.empty();
        return Stream.of(own, derived, territories.crosswalks().stream())
                .flatMap(versions -> versions)
                .distinct()
                .toList();
    }

    /** The first rows in long form, with the sources of all. */
    Result result(ValueTable values, int rows) {
        List<Provenance> sources = values.columns().stream()
                .flatMap(column -> sources(column).stream())
                .map(Version::provenance)
                .distinct()
                .toList();
        String left = values.size() > rows ? ", of which the first " + rows + " follow" : "";
        String title = values.indicators().size() + " indicators for "
                + values.regions().size() + " regions, " + values.size() + " values" + left;
        return new Result(title, CollectedRows.of(new LongRows(values), rows), sources);
    }
}
