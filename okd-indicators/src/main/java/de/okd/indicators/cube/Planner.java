package de.okd.indicators.cube;

import com.google.common.base.Suppliers;
import de.okd.core.Okd;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.error.Suggestion;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds the observations that answer a term. Of several datasets that can, the one that lists most of the regions asked
 * for is taken, then the one with the fewest dimensions, then the first by name. If a dataset has several times within the
 * period asked for, the last is taken: 31 December for a year's population.
 */
final class Planner {
    private final Okd okd;
    private final Function<Version, TableAxes> axes;
    private final Function<TableAxes, RegionNodes> nodes;
    private final boolean derivesSecrets;
    private final List<Version> tables;
    private final Map<TermAt, TermSum> sums = new HashMap<>();

    private final Supplier<List<String>> measures = Suppliers.memoize(this::measures);

    private record TermAt(Term term, Period period) {}

    /**
     * @param axes reads what a table is about
     * @param nodes the regions asked for beside a table
     * @param derivesSecrets whether secret numbers may be computed from totals
     */
    Planner(
            Okd okd,
            Function<Version, TableAxes> axes,
            Function<TableAxes, RegionNodes> nodes,
            boolean derivesSecrets) {
        this.okd = okd;
        this.axes = axes;
        this.nodes = nodes;
        this.derivesSecrets = derivesSecrets;
        this.tables = okd.tables();
    }

    /** A term nobody can answer, with the reasons. */
    static final class Unanswerable extends Exception {
        private static final long serialVersionUID = 1L;

        Unanswerable(String message) {
            super(message);
        }
    }

    /** One class of a distribution. */
    record ClassSum(Code code, TermSum sum) {}

    /** Something a table may answer. */
    @FunctionalInterface
    private interface Attempt<T> {
        T with(TableAxes table) throws Selection.Impossible;
    }

    /** Always the same sum for the same term and period. */
    TermSum sum(Term term, Period asked) throws Unanswerable {
        TermAt key = new TermAt(term, asked);
        TermSum known = sums.get(key);
        if (known == null) {
            Period period = term.time().of(asked);
            known = best(
                    term,
                    period,
                    table -> sum(term, period, table, Selection.of(term, table.structure())),
                    Function.identity(),
                    Comparator.comparing(sum -> 0));
            sums.put(key, known);
        }
        return known;
    }

    /**
     * A term by the codes of one of its dimensions; the table with most codes is taken.
     *
     * @param isMeant the dimension: the first that fits
     */
    List<ClassSum> classes(Term term, Period asked, Predicate<Dimension> isMeant) throws Unanswerable {
        Period period = term.time().of(asked);
        return best(
                term,
                period,
                table -> classes(term, period, table, isMeant),
                classes -> classes.get(0).sum(),
                Comparator.comparing(classes -> -classes.size()));
    }

    private List<ClassSum> classes(Term term, Period period, TableAxes table, Predicate<Dimension> isMeant)
            throws Selection.Impossible {
        List<Dimension> dimensions = table.structure().dimensions();
        int divided = IntStream.range(0, dimensions.size())
                .filter(d -> isMeant.test(dimensions.get(d)))
                .findFirst()
                .orElseThrow(() -> new Selection.Impossible("it has no such classes"));
        Selection selection =
                Selection.of(term, table.structure(), dimensions.get(divided).id());
        List<ClassSum> classes = new ArrayList<>();
        for (Code code : selection.codes().get(divided)) {
            classes.add(new ClassSum(code, sum(term, period, table, selection.only(divided, code))));
        }
        return classes;
    }

    private TermSum sum(Term term, Period period, TableAxes table, Selection selection) throws Selection.Impossible {
        SliceIndex index = table.slices();
        Period latest = index.findLatest(selection.measure(), period)
                .orElseThrow(() -> new Selection.Impossible(
                        "it has no observations in " + period + " but in " + index.periods(selection.measure())));
        int[] slices = index.slices(selection.measure(), latest, selection.codes());
        if (slices.length != selection.slices()) {
            throw new Selection.Impossible("in " + latest + " it has only " + slices.length + " of the "
                    + selection.slices() + " combinations of codes that make up the sum");
        }
        return new TermSum(
                term, table, latest, slices, derivesSecrets ? complements(term, table, latest, selection) : List.of());
    }

    private static List<Complement> complements(Term term, TableAxes table, Period period, Selection selection) {
        List<Complement> complements = new ArrayList<>();
        for (Selection.Counterpart counterpart : selection.counterparts()) {
            Term undivided = term.whole(counterpart.filter().dimension());
            Term others = undivided.where(counterpart.filter());
            Optional<TermSum> whole = find(undivided, table, period, counterpart.whole());
            Optional<TermSum> rest = find(others, table, period, counterpart.rest());
            if (whole.isPresent() && rest.isPresent()) {
                complements.add(new Complement(whole.get(), rest.get()));
            }
        }
        return complements;
    }

    private static Optional<TermSum> find(Term term, TableAxes table, Period period, Selection selection) {
        int[] slices = table.slices().slices(selection.measure(), period, selection.codes());
        return slices.length == selection.slices()
                ? Optional.of(new TermSum(term, table, period, slices, List.of()))
                : Optional.empty();
    }

    private <T> T best(Term term, Period period, Attempt<T> attempt, Function<T, TermSum> sum, Comparator<T> finest)
            throws Unanswerable {
        List<T> answers = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Version version : tables) {
            if (holds(version, term)) {
                try {
                    answers.add(attempt.with(axes.apply(version)));
                } catch (Selection.Impossible reason) {
                    reasons.add(version.dataset() + ": " + reason.getMessage());
                }
            }
        }
        Optional<T> best = answers.stream()
                .min(Comparator.<T>comparingLong(answer ->
                                -nodes.apply(sum.apply(answer).table()).coverage())
                        .thenComparing(finest)
                        .thenComparing(answer -> dimensions(sum.apply(answer)))
                        .thenComparing(answer -> sum.apply(answer).version().dataset()));
        return best.orElseThrow(() -> new Unanswerable(message(term, period, reasons)));
    }

    private static int dimensions(TermSum sum) {
        return sum.table().structure().dimensions().size();
    }

    private boolean holds(Version version, Term term) {
        return okd.structure(version).measures().stream()
                .anyMatch(measure -> measure.id().equals(term.measure()));
    }

    private List<String> measures() {
        return tables.stream()
                .flatMap(version -> okd.structure(version).measures().stream())
                .map(Measure::id)
                .distinct()
                .toList();
    }

    private String message(Term term, Period period, List<String> reasons) {
        if (reasons.isEmpty()) {
            return "no loaded dataset has the measure " + term.measure() + "."
                    + Suggestion.didYouMean(term.measure(), measures.get());
        }
        return "no loaded dataset answers " + term + " in " + period + ": " + String.join("; ", reasons);
    }
}
