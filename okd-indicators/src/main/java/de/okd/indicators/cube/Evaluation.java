package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Evaluates formulas for a list of regions. Each term is summed once however many formulas use it; formulas are loops over
 * arrays, so numerators and denominators are summed first and divided last, at every regional level.
 */
public final class Evaluation {
    private final Planner planner;
    private final List<Region> regions;
    private final Map<TermAt, TermSource> sources = new HashMap<>();
    private final Map<TermAt, Vector> sums = new HashMap<>();
    private final List<IndicatorColumn> columns = new ArrayList<>();
    private final List<Unanswered> unanswered = new ArrayList<>();

    private record TermAt(Term term, Period period) {}

    /** An indicator nothing loaded can answer for a period, and why. */
    public record Unanswered(Indicator indicator, Period period, String reason) {}

    public Evaluation(Okd okd, List<Region> regions) {
        this.regions = List.copyOf(regions);
        this.planner = new Planner(okd, this.regions);
    }

    public List<Region> regions() {
        return regions;
    }

    /** Answers one more request, or adds an entry to {@link #unanswered()}. */
    public void evaluate(Request request) {
        Formula formula = request.formula();
        Period period = request.period();
        try {
            for (Term term : formula.terms()) {
                source(term, period);
            }
        } catch (Planner.Unanswerable e) {
            unanswered.add(new Unanswered(request.indicator(), period, String.valueOf(e.getMessage())));
            return;
        }
        Optional<Vector> numerator = formula.numerator().map(part -> vector(part, period));
        Optional<Vector> denominator = formula.denominator().map(part -> vector(part, period));
        Vector values = vector(formula.root(), period);
        columns.add(new IndicatorColumn(request, values, numerator.orElse(null), denominator.orElse(null)));
    }

    public List<IndicatorColumn> columns() {
        return List.copyOf(columns);
    }

    public double[] coverage(IndicatorColumn column) {
        return IntStream.range(0, regions.size())
                .mapToDouble(region -> column.status(region).hasValue()
                        ? inputs(column, region).stream()
                                .mapToDouble(TermInput::coverage)
                                .min()
                                .orElse(1)
                        : Double.NaN)
                .toArray();
    }

    /** The dataset versions a column comes from, each once. */
    public List<Version> sources(IndicatorColumn column) {
        return column.request().formula().terms().stream()
                .map(term -> resolved(term, column.period()).version())
                .distinct()
                .toList();
    }

    public List<Unanswered> unanswered() {
        return List.copyOf(unanswered);
    }

    private TermSource source(Term term, Period period) throws Planner.Unanswerable {
        TermAt key = new TermAt(term, period);
        TermSource source = sources.get(key);
        if (source == null) {
            source = planner.source(term, period);
            sources.put(key, source);
        }
        return source;
    }

    private TermSource resolved(Term term, Period period) {
        TermSource source = sources.get(new TermAt(term, period));
        if (source == null) {
            throw new IllegalStateException("The term " + term + " was not evaluated for " + period);
        }
        return source;
    }

    private Vector vector(Expression expression, Period period) {
        if (expression instanceof Term term) {
            TermAt key = new TermAt(term, period);
            return sums.computeIfAbsent(key, missing -> resolved(term, period).sum(regions));
        }
        if (expression instanceof Operation operation) {
            return Vector.combine(
                    operation.operator(), vector(operation.left(), period), vector(operation.right(), period));
        }
        if (expression instanceof Constant constant) {
            return Vector.constant(constant.value(), regions.size());
        }
        throw new IllegalStateException("Not yet: " + expression);
    }

    /** The input of an evaluated indicator for one region: every term with its cells and where they come from. */
    public List<TermInput> inputs(IndicatorColumn column, int region) {
        Period period = column.period();
        List<TermInput> inputs = new ArrayList<>();
        for (Term term : column.request().formula().terms()) {
            TermSource source = resolved(term, period);
            Vector sum = vector(term, period);
            List<TermInput.Cell> cells = new ArrayList<>();
            for (int i = 0; i < source.slices().size(); i++) {
                double value = source.value(i, regions.get(region));
                ObservationStatus status = source.status(i, regions.get(region));
                cells.add(new TermInput.Cell(source.slices().get(i), value, status));
            }
            inputs.add(new TermInput(
                    term,
                    source.version(),
                    cells,
                    source.summedFrom(regions.get(region)),
                    sum.values[region],
                    sum.status(region),
                    source.coverage(regions.get(region))));
        }
        return inputs;
    }
}
