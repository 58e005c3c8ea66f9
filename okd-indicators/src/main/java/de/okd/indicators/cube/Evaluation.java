package de.okd.indicators.cube;

import de.okd.core.region.Region;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import java.util.List;

/** What came of an evaluation: a column for each request that could be answered, and the reasons for the others. */
public final class Evaluation {
    private final Inputs inputs;
    private final List<IndicatorColumn> columns;
    private final List<Unanswered> unanswered;
    private final List<Difference> differences;

    Evaluation(
            Inputs inputs, List<IndicatorColumn> columns, List<Unanswered> unanswered, List<Difference> differences) {
        this.inputs = inputs;
        this.columns = List.copyOf(columns);
        this.unanswered = List.copyOf(unanswered);
        this.differences = List.copyOf(differences);
    }

    /** An indicator nothing loaded can answer for a period, and why. */
    public record Unanswered(Indicator indicator, Period period, String reason) {}

    public List<Region> regions() {
        return inputs.regions();
    }

    /** In the order of the requests. */
    public List<IndicatorColumn> columns() {
        return columns;
    }

    public List<Unanswered> unanswered() {
        return unanswered;
    }

    /** Where published numbers of the regions asked for are not the sums of their parts. */
    public List<Difference> differences() {
        return differences;
    }

    /** The input of a column for one region: every term with its cells, read from the store, and where they come from. */
    public List<TermInput> inputs(IndicatorColumn column, int region) {
        return inputs.of(column, region);
    }

    /**
     * How many of the parts of a column's sums have a number, region by region: the least covered of its terms counts; 1
     * for complete sums, {@code NaN} where there is no value. Facts are read again if any sum is incomplete.
     */
    public double[] coverage(IndicatorColumn column) {
        return inputs.coverage(column);
    }

    /** The dataset versions a column comes from, each once. */
    public List<Version> sources(IndicatorColumn column) {
        return column.sums().stream().map(TermSum::version).distinct().toList();
    }
}
