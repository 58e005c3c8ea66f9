package de.okd.core.query;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what conditions mean in a dataset; names it lacks are errors that name the nearest. */
final class Chooser {
    private final DatasetFacts facts;
    private final Selection selection;

    Chooser(DatasetFacts facts, Selection selection) {
        this.facts = facts;
        this.selection = selection;
    }

    Choice choose() {
        List<List<Code>> codes = new ArrayList<>();
        for (Dimension dimension : facts.structure().dimensions()) {
            codes.add(codes(dimension));
        }
        selection.conditions(Condition.Codes.class).forEach(condition -> dimension(condition.dimension()));
        return new Choice(facts, measures(), new RegionChooser(facts, selection).choose(), periods(), codes);
    }

    private List<Measure> measures() {
        List<Measure> left = new ArrayList<>(facts.structure().measures());
        List<String> known = left.stream().map(Measure::id).toList();
        for (Condition.Measures condition : selection.conditions(Condition.Measures.class)) {
            condition.ids().forEach(id -> requireKnown("measure", id, known));
            left.removeIf(measure -> !condition.ids().contains(measure.id()));
        }
        return left;
    }

    private List<Period> periods() {
        List<Period> all =
                facts.slices().stream().map(Slice::period).distinct().sorted().toList();
        List<Period> left = new ArrayList<>(all);
        for (Condition.Periods condition : selection.conditions(Condition.Periods.class)) {
            left.removeIf(period -> !condition.periods().contains(period));
        }
        for (Condition.Between condition : selection.conditions(Condition.Between.class)) {
            left.removeIf(period -> period.compareTo(condition.first()) < 0
                    || (period.compareTo(condition.last()) > 0
                            && !condition.last().contains(period)));
        }
        if (left.isEmpty()) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Dataset " + name() + " has nothing for the periods asked for; its periods are " + listed(all)
                            + ".");
        }
        return left;
    }

    private Dimension dimension(String id) {
        List<Dimension> dimensions = facts.structure().dimensions();
        requireKnown("dimension", id, dimensions.stream().map(Dimension::id).toList());
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Code> codes(Dimension dimension) {
        List<Code> left = new ArrayList<>(dimension.codes());
        List<String> known = left.stream().map(Code::id).toList();
        for (Condition.Codes condition : selection.conditions(Condition.Codes.class)) {
            if (condition.dimension().equals(dimension.id())) {
                condition.ids().forEach(id -> requireKnown("code of " + dimension.id(), id, known));
                left.removeIf(code -> !condition.ids().contains(code.id()));
            }
        }
        for (Condition.Ages condition : selection.conditions(Condition.Ages.class)) {
            if (isAges(dimension)) {
                List<Code> tiles = tiles(dimension, condition.interval());
                left.removeIf(code -> !tiles.contains(code));
            }
        }
        return left;
    }

    static boolean isAges(Dimension dimension) {
        return dimension.codes().stream().anyMatch(code -> code.findAges().isPresent());
    }

    private List<Code> tiles(Dimension dimension, AgeBand interval) {
        List<Code> bands = dimension.parts().stream()
                .filter(code -> code.findAges().filter(interval::contains).isPresent())
                .toList();
        if (!interval.isTiledBy(
                bands.stream().flatMap(code -> code.findAges().stream()).toList())) {
            String known = dimension.codes().stream()
                    .flatMap(code -> code.findAges().stream())
                    .map(AgeBand::toString)
                    .collect(Collectors.joining(", "));
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "The ages " + interval + " cannot be made up of the age bands of dataset " + name() + ": " + known
                            + ". Choose an interval that begins and ends where bands do.");
        }
        return bands;
    }

    private void requireKnown(String kind, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "Dataset " + name() + " has no " + kind + " \"" + name + "\"." + Suggestion.didYouMean(name, known)
                            + " It has " + listed(known) + ".");
        }
    }

    private static String listed(Collection<?> known) {
        return known.isEmpty() ? "none" : known.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String name() {
        return facts.version().dataset();
    }
}
