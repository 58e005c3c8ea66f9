package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Suggestion;
import de.okd.core.region.Region;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the observations that answer a term. Of several datasets that can, the one that lists most of the regions asked
 * for is taken, then the one with the fewest dimensions, then the first by name. If a dataset has several times within the
 * period asked for, the last is taken: 31 December for a year's population.
 */
final class Planner {
    private final Okd okd;
    private final List<Region> regions;
    private final List<Version> tables;
    private final Map<Integer, RegionAxis> axes = new HashMap<>();

    Planner(Okd okd, List<Region> regions) {
        this.okd = okd;
        this.regions = regions;
        this.tables = okd.tables();
    }

    /** A term nobody can answer, with the reasons. */
    static final class Unanswerable extends Exception {
        private static final long serialVersionUID = 1L;

        Unanswerable(String message) {
            super(message);
        }
    }

    TermSource source(Term term, Period asked) throws Unanswerable {
        Period period = term.time().of(asked);
        List<TermSource> sources = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Version version : tables) {
            if (holds(version, term)) {
                try {
                    sources.add(source(term, period, version));
                } catch (Selection.Impossible reason) {
                    reasons.add(version.dataset() + ": " + reason.getMessage());
                }
            }
        }
        return sources.stream()
                .min(Comparator.<TermSource>comparingLong(source -> -source.coverage())
                        .thenComparing(TermSource::dimensions)
                        .thenComparing(source -> source.version().dataset()))
                .orElseThrow(() -> new Unanswerable(message(term, period, reasons)));
    }

    private boolean holds(Version version, Term term) {
        return okd.structure(version).measures().stream()
                .anyMatch(measure -> measure.id().equals(term.measure()));
    }

    private TermSource source(Term term, Period period, Version version) throws Selection.Impossible {
        Selection selection = Selection.of(term, okd.structure(version));
        RegionAxis axis =
                axes.computeIfAbsent(version.number(), number -> new RegionAxis(okd.observations(version), regions));
        Observations observations = axis.observations;
        int[] matching = IntStream.range(0, observations.slices().size())
                .filter(i -> matches(observations.slices().get(i), selection, period))
                .toArray();
        Optional<Period> latest = IntStream.of(matching)
                .mapToObj(i -> observations.slices().get(i).period())
                .max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            throw new Selection.Impossible("it has no observations in " + period + " but in "
                    + observations.slices().stream()
                            .map(slice -> slice.period().toString())
                            .distinct()
                            .sorted()
                            .toList());
        }
        int[] slices = IntStream.of(matching)
                .filter(i -> observations.slices().get(i).period().equals(latest.get()))
                .toArray();
        if (slices.length != selection.slices()) {
            throw new Selection.Impossible("in " + latest.get() + " it has only " + slices.length + " of the "
                    + selection.slices() + " combinations of codes that make up the sum");
        }
        return new TermSource(version, axis, latest.get(), slices);
    }

    private static boolean matches(Slice slice, Selection selection, Period period) {
        return slice.measure().equals(selection.measure())
                && period.contains(slice.period())
                && selection.includes(slice.codes());
    }

    private String message(Term term, Period period, List<String> reasons) {
        if (reasons.isEmpty()) {
            List<String> known = tables.stream()
                    .flatMap(version -> okd.structure(version).measures().stream())
                    .map(measure -> measure.id())
                    .distinct()
                    .sorted()
                    .toList();
            return "no loaded dataset has the measure " + term.measure() + "."
                    + Suggestion.didYouMean(term.measure(), known);
        }
        return "no loaded dataset answers " + term + " in " + period + ": " + String.join("; ", reasons);
    }
}
