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
import de.okd.indicators.cube.Request;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final List<String> dimensions;

    private Indicators(
            Okd okd,
            Catalogue catalogue,
            List<RegionSelection> regions,
            List<Period> periods,
            List<String> dimensions) {
        this.okd = okd;
        this.catalogue = catalogue;
        this.regions = regions;
        this.periods = periods;
        this.dimensions = dimensions;
    }

    /** All standard indicators; regions and periods are still to be chosen. */
    public static Indicators of(Okd okd) {
        return new Indicators(okd, Catalogue.standard(), List.of(), List.of(), List.of());
    }

    public Indicators select(Catalogue selected) {
        return new Indicators(okd, selected, regions, periods, dimensions);
    }

    /** The regions, in the order given; a region chosen twice appears once. */
    public Indicators regions(RegionSelection... selected) {
        return new Indicators(okd, catalogue, List.copyOf(Arrays.asList(selected)), periods, dimensions);
    }

    /** The periods; a year is answered by the year's flows and by the last reporting date in it. */
    public Indicators periods(Period... selected) {
        return new Indicators(okd, catalogue, regions, List.copyOf(Arrays.asList(selected)), dimensions);
    }

    /**
     * Every indicator broken down by dimensions, {@code by("sex")}: one value for each code, or for each of the narrowest age
     * bands that all its measures are loaded by. Each term gets one more condition, except those of measures for which the
     * dimension has no meaning (areas, money). Indicators that choose a code of the dimension themselves, or whose data do
     * not have it, are unanswered.
     *
     * @param broken ids of dimensions; several give every combination, none the whole
     */
    public Indicators by(String... broken) {
        return new Indicators(okd, catalogue, regions, periods, List.copyOf(Arrays.asList(broken)));
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
        Breakdown breakdown = new Breakdown(okd, catalogue, dimensions);
        Asked asked = new Asked();
        for (Indicator indicator : catalogue.indicators()) {
            periods.forEach(period -> asked.add(indicator, period, breakdown));
        }
        Evaluation evaluation = evaluate(asked.requests());
        Answer answer = new Answer(this, evaluation.regions(), asked.unanswered(evaluation));
        if (evaluation.columns().isEmpty()) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    answer.unanswered().stream()
                            .map(missing -> missing.indicator().id() + ": " + missing.reason())
                            .collect(Collectors.joining("\n  ", "None of the indicators can be computed:\n  ", "")));
        }
        return new IndicatorTable(answer, asked.table(evaluation, answer.territories()));
    }

    /** Evaluates requests of any kind for the regions chosen. */
    Evaluation evaluate(List<Request> requests) {
        Evaluation evaluation = new Evaluation(okd, chosenRegions());
        requests.forEach(evaluation::evaluate);
        return evaluation;
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
