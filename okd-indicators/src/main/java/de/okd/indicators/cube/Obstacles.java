package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.dataset.Measure;
import de.okd.core.error.Suggestion;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What stands in the way of a formula that no loaded table answers in any period. */
final class Obstacles {
    private final Okd okd;
    private final Function<Version, TableAxes> axes;

    Obstacles(Okd okd, Function<Version, TableAxes> axes) {
        this.okd = okd;
        this.axes = axes;
    }

    /** The first term that has no data at all, else the times of the terms. */
    String of(Formula formula) {
        List<String> times = new ArrayList<>();
        for (Term term : formula.terms()) {
            List<Version> holding = okd.tables().stream()
                    .filter(version -> holds(version, term.measure()))
                    .toList();
            if (holding.isEmpty()) {
                return "no loaded dataset has the measure " + term.measure() + "."
                        + Suggestion.didYouMean(term.measure(), measures());
            }
            List<String> reasons = new ArrayList<>();
            NavigableSet<Period> observed = new TreeSet<>();
            holding.forEach(version -> examine(term, version, reasons, observed));
            if (observed.isEmpty()) {
                return "no loaded dataset answers " + term + ": " + String.join("; ", reasons);
            }
            times.add(term + " in " + observed.first() + (observed.size() > 1 ? " to " + observed.last() : ""));
        }
        return "its terms have no region and period in common, or no dataset has their codes: "
                + String.join(", ", times);
    }

    private void examine(Term term, Version version, List<String> reasons, NavigableSet<Period> observed) {
        try {
            Measure measure = Selection.of(term, okd.structure(version)).measure();
            observed.addAll(axes.apply(version).slices().periods(measure));
        } catch (Selection.Impossible e) {
            reasons.add(version.dataset() + ": " + e.getMessage());
        }
    }

    private boolean holds(Version version, String measure) {
        return okd.structure(version).measures().stream()
                .anyMatch(candidate -> candidate.id().equals(measure));
    }

    private List<String> measures() {
        return okd.tables().stream()
                .flatMap(version -> okd.structure(version).measures().stream())
                .map(Measure::id)
                .distinct()
                .sorted()
                .toList();
    }
}
