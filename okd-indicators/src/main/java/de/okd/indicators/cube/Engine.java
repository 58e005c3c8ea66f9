package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.region.RegionRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates requests over a store and keeps what it read for later ones. Facts are read only for terms that cannot be made
 * of what was read before; a version that was loaded since is new, and read then.
 */
public final class Engine {
    private final Okd okd;
    private final Cubes cubes;
    private final @Nullable LocalDate status;

    /** What engines of the same store have read is shared among them. */
    public Engine(Okd okd) {
        this(okd, Cubes.of(okd), null);
    }

    Engine(Okd okd, Cubes cubes, @Nullable LocalDate status) {
        this.okd = okd;
        this.cubes = cubes;
        this.status = status;
    }

    /** One that brings all numbers to the municipalities of a day. */
    public Engine on(LocalDate territorialStatus) {
        return new Engine(okd, cubes, territorialStatus);
    }

    /** The day to whose municipalities numbers are brought; empty for as delivered. */
    public Optional<LocalDate> findStatus() {
        return Optional.ofNullable(status);
    }

    /** The regions there are. */
    public RegionRegister regions() {
        return basis().regions();
    }

    private Basis basis() {
        return status == null ? Basis.delivered(okd, cubes) : Basis.on(status, okd, cubes);
    }

    /** How many times facts of a table were read so far. */
    public int scans() {
        return basis().cubes().scans();
    }

    /**
     * Answers the requests that can be answered, in their order.
     *
     * @param asked the regions
     * @param bytes how much memory the cubes of sums may take, at least 1; the answer itself comes on top
     * @param threads at least 1; the answer is the same to the bit whatever their number
     * @param derivesSecrets whether secret numbers may be computed from totals
     */
    public Evaluation evaluate(
            List<Request> requests, AskedRegions asked, long bytes, int threads, boolean derivesSecrets) {
        return evaluate(requests, asked, new Capacity(bytes, new Workers(threads), null), derivesSecrets);
    }

    Evaluation evaluate(List<Request> requests, AskedRegions asked, Capacity capacity, boolean derivesSecrets) {
        Basis basis = basis();
        Question question = basis.cubes().question(asked, basis.regions());
        Lowering lowering = new Lowering(new Planner(okd, basis::table, question::nodes, derivesSecrets));
        List<PlannedColumn> planned = new ArrayList<>();
        List<Evaluation.Unanswered> unanswered = new ArrayList<>();
        for (Request request : requests) {
            try {
                planned.add(PlannedColumn.of(request, lowering));
            } catch (Planner.Unanswerable e) {
                String reason = String.valueOf(e.getMessage());
                unanswered.add(new Evaluation.Unanswered(request.indicator(), request.period(), reason));
            }
        }
        Question extended = planned.stream().anyMatch(PlannedColumn::needsCountry)
                ? new Question(asked.withCountry(), asked.regions().size(), question.register())
                : question;
        IdentityHashMap<PlannedColumn, IndicatorColumn> columns = new IdentityHashMap<>();
        Set<Difference> differences = new LinkedHashSet<>();
        for (List<PlannedColumn> batch : batches(planned, capacity)) {
            Map<TermSum, RollUp.Result> sums = extended.sums(PlannedColumn.sums(batch), basis.cubes(), capacity);
            List<IndicatorColumn> computed =
                    columns(batch, sums, extended, asked.regions().size(), capacity);
            for (int i = 0; i < batch.size(); i++) {
                columns.put(batch.get(i), computed.get(i));
            }
            PlannedColumn.sums(batch).forEach(term -> differences.addAll(differences(term, sums)));
        }
        return new Evaluation(
                new Inputs(question, basis.cubes(), capacity),
                inOrder(planned, columns),
                unanswered,
                List.copyOf(differences));
    }

    private static List<IndicatorColumn> inOrder(
            List<PlannedColumn> planned, IdentityHashMap<PlannedColumn, IndicatorColumn> columns) {
        return planned.stream().map(columns::get).flatMap(Stream::ofNullable).toList();
    }

    private static List<Difference> differences(TermSum term, Map<TermSum, RollUp.Result> sums) {
        RollUp.Result result = sums.get(term);
        return result == null ? List.of() : result.differences();
    }

    /** What could be answered, of the tables there are now. */
    public Outlook outlook() {
        Basis basis = basis();
        return new Outlook(okd, basis::table, basis.regions());
    }

    /** All at once if the cubes fit into memory, else period by period, else one by one. */
    private static List<List<PlannedColumn>> batches(List<PlannedColumn> planned, Capacity capacity) {
        if (fits(planned, capacity)) {
            return List.of(planned);
        }
        Map<Object, List<PlannedColumn>> byPeriod = planned.stream()
                .collect(Collectors.groupingBy(
                        column -> column.request().period(), LinkedHashMap::new, Collectors.toList()));
        List<List<PlannedColumn>> batches = new ArrayList<>();
        for (List<PlannedColumn> ofPeriod : byPeriod.values()) {
            if (fits(ofPeriod, capacity)) {
                batches.add(ofPeriod);
            } else {
                ofPeriod.forEach(column -> batches.add(List.of(column)));
            }
        }
        return batches;
    }

    private static boolean fits(List<PlannedColumn> columns, Capacity capacity) {
        return PlannedColumn.sums(columns).stream().collect(Collectors.groupingBy(TermSum::table)).entrySet().stream()
                        .mapToLong(each -> Cubes.bytes(
                                Atoms.of(each.getKey().sliceCount(), TableSums.sets(each.getValue())), each.getKey()))
                        .sum()
                <= capacity.bytes();
    }

    private static List<IndicatorColumn> columns(
            List<PlannedColumn> batch,
            Map<TermSum, RollUp.Result> sums,
            Question question,
            int own,
            Capacity capacity) {
        IndicatorColumn[] columns = new IndicatorColumn[batch.size()];
        int country = question.asked().country();
        Map<Calculation.Fixed, Vector> constants = new ConcurrentHashMap<>();
        capacity.workers().each(columns.length, i -> {
            FormulaLoops loops = new FormulaLoops(sums, question.regions().size(), country, constants);
            PlannedColumn planned = batch.get(i);
            columns[i] = new IndicatorColumn(
                    planned.request(),
                    planned.sums(),
                    loops.of(planned.root()).first(own),
                    first(loops, planned.numerator(), own),
                    first(loops, planned.denominator(), own));
        });
        return Arrays.asList(columns);
    }

    private static @Nullable Vector first(FormulaLoops loops, @Nullable Calculation part, int own) {
        return part == null ? null : loops.of(part).first(own);
    }
}
