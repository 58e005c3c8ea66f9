package de.okd.indicators;

import de.okd.core.Okd;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.cube.Engine;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Engine engine;
    private final Choice choice;
    private final Settings settings;

    /** What is asked for. */
    private record Choice(Catalogue catalogue, ChosenRegions regions, List<Period> periods, List<String> dimensions) {}

    /** What an evaluation may use of the machine, and of what an office keeps secret. */
    private record Settings(long memory, int threads, boolean secretsFromTotals) {
        static Settings ofThisMachine() {
            Runtime machine = Runtime.getRuntime();
            return new Settings(machine.maxMemory() / 4, machine.availableProcessors(), false);
        }
    }

    private Indicators(Okd okd, Engine engine, Choice choice, Settings settings) {
        this.okd = okd;
        this.engine = engine;
        this.choice = choice;
        this.settings = settings;
    }

    /**
     * All standard indicators; regions and periods are still to be chosen. What is read of the store is kept with it, so that later
     * questions are answered without reading it again.
     */
    public static Indicators of(Okd okd) {
        Choice everything = new Choice(Catalogue.standard(), new ChosenRegions(), List.of(), List.of());
        return new Indicators(okd, new Engine(okd), everything, Settings.ofThisMachine());
    }

    public Indicators select(Catalogue selected) {
        return with(new Choice(selected, choice.regions, choice.periods, choice.dimensions));
    }

    private Indicators with(Choice other) {
        return new Indicators(okd, engine, other, settings);
    }

    private Indicators with(Settings others) {
        return new Indicators(okd, engine, choice, others);
    }

    /** The regions, in the order given; a region chosen twice appears once. */
    public Indicators regions(RegionSelection... selected) {
        return with(new Choice(choice.catalogue, new ChosenRegions(selected), choice.periods, choice.dimensions));
    }

    /** The periods; a year is answered by the year's flows and by the last reporting date in it. */
    public Indicators periods(Period... selected) {
        return with(new Choice(choice.catalogue, choice.regions, List.of(selected), choice.dimensions));
    }

    /**
     * How much memory the sums read from the store may take, beside the answer itself; a quarter of what the JVM may have
     * unless said otherwise. Larger questions are answered piece by piece.
     *
     * @throws IllegalArgumentException for less than one byte
     */
    public Indicators memory(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("An evaluation needs memory, not " + bytes + " bytes");
        }
        return with(new Settings(bytes, settings.threads, settings.secretsFromTotals));
    }

    /**
     * How many threads work on an answer; as many as there are processors unless said otherwise. The answer is the same to
     * the bit.
     *
     * @throws IllegalArgumentException for less than one
     */
    public Indicators threads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("An evaluation needs at least one thread, not " + threads);
        }
        return with(new Settings(settings.memory, threads, settings.secretsFromTotals));
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
        return with(new Choice(choice.catalogue, choice.regions, choice.periods, List.of(broken)));
    }

    /**
     * Computes sums that lack secret numbers as the total less the other codes, where the office published both and its codes
     * make up its totals wherever all are shown. Such numbers are {@code ESTIMATED}, and explanations name total and rest.
     *
     * <p>For work inside an office that may know them: what is kept secret must not be published in another form. Unless this
     * is called, sums that lack a secret number stay secret or incomplete.
     */
    public Indicators secretsFromTotals() {
        return with(new Settings(settings.memory, settings.threads, true));
    }

    /**
     * Brings all numbers to the municipalities of one day, with the crosswalks in the store, so that times before and after a
     * merger can be compared; {@link de.okd.core.territory.Harmonisation} says what is exact and what estimated. The regions
     * to choose from are those of that day. Times after it are not answered. Tables are converted whole and kept in memory.
     *
     * @param territorialStatus the target of a crosswalk, 31 December 2020 for the BBSR's of that year; {@link #evaluate}
     *     refuses a day no loaded crosswalk leads to
     */
    public Indicators on(LocalDate territorialStatus) {
        return new Indicators(okd, engine.on(territorialStatus), choice, settings);
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
        if (choice.regions.isEmpty() || choice.periods.isEmpty()) {
            throw new IllegalStateException("Choose regions and periods before evaluate(); OKD assumes neither");
        }
        Breakdown breakdown = new Breakdown(okd, choice.catalogue, choice.dimensions);
        Asked asked = new Asked();
        for (Indicator indicator : choice.catalogue.indicators()) {
            choice.periods.forEach(period -> asked.add(indicator, period, breakdown));
        }
        Evaluation evaluation = evaluate(asked.requests());
        Answer answer = new Answer(this, evaluation, asked.unanswered(evaluation));
        if (evaluation.columns().isEmpty()) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    answer.unanswered().stream()
                            .map(missing -> missing.indicator().id() + ": " + missing.reason())
                            .collect(Collectors.joining("\n  ", "None of the indicators can be computed:\n  ", "")));
        }
        return new IndicatorTable(answer, asked.table(evaluation, answer.territories()));
    }

    /**
     * What the loaded data can answer of the indicators selected: at which levels and for which periods, or what is missing.
     * Regions and periods need not be chosen. No values are read.
     */
    public Availability available() {
        return Availability.of(choice.catalogue.indicators(), engine.outlook());
    }

    /** Evaluates requests of any kind for the regions chosen. */
    Evaluation evaluate(List<Request> requests) {
        return engine.evaluate(
                requests,
                choice.regions.in(engine.regions()),
                settings.memory,
                settings.threads,
                settings.secretsFromTotals);
    }

    Okd okd() {
        return okd;
    }

    /** The regions there are on the day asked for. */
    RegionRegister register() {
        return engine.regions();
    }

    Optional<LocalDate> findStatus() {
        return engine.findStatus();
    }

    /** How many times facts of the store were read. */
    int scans() {
        return engine.scans();
    }

    /** The areas united by whoever asks, with their members. */
    Map<RegionKey, List<RegionKey>> united() {
        return choice.regions.united();
    }
}
