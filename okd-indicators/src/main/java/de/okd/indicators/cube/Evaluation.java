package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates formulas for a list of regions. Each term is summed once however many formulas use it; formulas are loops over
 * arrays, so numerators and denominators are summed first and divided last, at every regional level.
 */
public final class Evaluation {
    private final Planner planner;
    private final List<Region> regions;
    private final Map<TermAt, TermSource> sources = new HashMap<>();
    private final Map<TermAt, Vector> sums = new HashMap<>();
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

    /** The indicator's values, or empty and one more entry in {@link #unanswered()}. */
    public Optional<IndicatorColumn> evaluate(Indicator indicator, Period period) {
        try {
            for (Term term : indicator.formula().terms()) {
                source(term, period);
            }
        } catch (Planner.Unanswerable e) {
            unanswered.add(new Unanswered(indicator, period, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        Optional<Vector> numerator = indicator.formula().numerator().map(part -> vector(part, period));
        Optional<Vector> denominator = indicator.formula().denominator().map(part -> vector(part, period));
        Vector values = vector(indicator.formula().root(), period);
        return Optional.of(
                new IndicatorColumn(indicator, period, values, numerator.orElse(null), denominator.orElse(null)));
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
    public List<TermInput> inputs(Indicator indicator, Period period, int region) {
        List<TermInput> inputs = new ArrayList<>();
        for (Term term : indicator.formula().terms()) {
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
