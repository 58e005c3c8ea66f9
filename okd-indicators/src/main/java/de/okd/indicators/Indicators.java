package de.okd.indicators;

import de.okd.core.Okd;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionRegister;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.IndicatorColumn;
import de.okd.indicators.result.BlockedColumn;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The door to indicators: an immutable question, refined step by step, that {@link #evaluate} answers.
 *
 * <pre>{@code
 * IndicatorTable table = Indicators.of(okd)
 *         .select(Catalogue.standard().theme("demography"))
 *         .regions(within("06440", MUNICIPALITY), region("06440"), region("DG"))
 *         .periods(year(2015))
 *         .evaluate();
 * }</pre>
 */
public final class Indicators {
    private final Okd okd;
    private final Catalogue catalogue;
    private final List<RegionSelection> regions;
    private final List<Period> periods;

    private Indicators(Okd okd, Catalogue catalogue, List<RegionSelection> regions, List<Period> periods) {
        this.okd = okd;
        this.catalogue = catalogue;
        this.regions = regions;
        this.periods = periods;
    }

    /** All standard indicators; regions and periods are still to be chosen. */
    public static Indicators of(Okd okd) {
        return new Indicators(okd, Catalogue.standard(), List.of(), List.of());
    }

    public Indicators select(Catalogue selected) {
        return new Indicators(okd, selected, regions, periods);
    }

    /** The regions, in the order given; a region chosen twice appears once. */
    public Indicators regions(RegionSelection... selected) {
        return new Indicators(okd, catalogue, List.copyOf(Arrays.asList(selected)), periods);
    }

    /** The periods; a year is answered by the year's flows and by the last reporting date in it. */
    public Indicators periods(Period... selected) {
        return new Indicators(okd, catalogue, regions, List.copyOf(Arrays.asList(selected)));
    }

    /**
     * Evaluates. Indicators for which nothing fitting is loaded are left out and listed in
     * {@link IndicatorTable#unanswered()} with the reason.
     *
     * @throws IllegalStateException if no regions or no periods were chosen: there are no defaults
     * @throws OkdException {@code UNKNOWN_NAME} for a region nothing was loaded for, {@code UNANSWERABLE} if not a single
     *     indicator can be answered
     */
    public IndicatorTable evaluate() {
        if (regions.isEmpty() || periods.isEmpty()) {
            throw new IllegalStateException("Choose regions and periods before evaluate(); OKD assumes neither");
        }
        Evaluation evaluation = new Evaluation(okd, chosenRegions());
        List<IndicatorColumn> columns = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Period period : periods) {
                evaluation.evaluate(indicator, period).ifPresent(columns::add);
            }
        }
        if (columns.isEmpty()) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    evaluation.unanswered().stream()
                            .map(missing -> missing.indicator().id() + ": " + missing.reason())
                            .collect(Collectors.joining("\n  ", "None of the indicators can be computed:\n  ", "")));
        }
        Answer answer = new Answer(this, evaluation.regions(), evaluation.unanswered());
        List<ValueColumn> comparable = columns.stream()
                .map(column -> comparable(column, evaluation, answer.territories()))
                .toList();
        return new IndicatorTable(answer, new ValueTable(evaluation.regions(), comparable));
    }

    /** A formula over several times has no value for regions that changed between them. */
    private static ValueColumn comparable(
            IndicatorColumn column, Evaluation evaluation, StoredTerritories territories) {
        ColumnHeading heading = ColumnHeading.of(column.indicator(), column.period(), List.of());
        ValueColumn evaluated = new EvaluatedColumn(heading, column, evaluation);
        SortedSet<Period> periods = FormulaPeriods.of(column.indicator().formula().root(), column.period());
        BitSet changed = periods.size() < 2 ? new BitSet() : territories.changed(periods);
        return changed.isEmpty() ? evaluated : new BlockedColumn(evaluated, changed);
    }

    /** The first indicator alone; empty if nothing loaded answers it. */
    Optional<IndicatorColumn> compute(List<Region> chosen, Period period) {
        return new Evaluation(okd, chosen).evaluate(catalogue.indicators().get(0), period);
    }

    Okd okd() {
        return okd;
    }

    private List<Region> chosenRegions() {
        RegionRegister register = okd.regions();
        Set<Region> chosen = new LinkedHashSet<>();
        regions.forEach(selection -> chosen.addAll(selection.in(register)));
        return List.copyOf(chosen);
    }
}
