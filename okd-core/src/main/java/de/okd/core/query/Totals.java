package de.okd.core.query;

import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a dimension means that is neither filtered nor grouped: its total, or all its parts. */
final class Totals {
    private final Set<String> filtered;
    private final boolean areAgesFiltered;
    private final Grouping grouping;
    private final List<String> decisions = new ArrayList<>();

    Totals(Selection selection, Grouping grouping) {
        this.filtered = Set.copyOf(selection.conditions(Condition.Codes.class).stream()
                .map(Condition.Codes::dimension)
                .toList());
        this.areAgesFiltered = !selection.conditions(Condition.Ages.class).isEmpty();
        this.grouping = grouping;
    }

    /** What was decided, in words. */
    List<String> decisions() {
        return decisions;
    }

    Choice decide(Choice choice) {
        Choice decided = choice;
        List<Dimension> dimensions = choice.facts().structure().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            boolean isGrouped = grouping.columns().contains(choice.columns().get(d));
            boolean isFiltered =
                    filtered.contains(dimensions.get(d).id()) || (areAgesFiltered && Chooser.isAges(dimensions.get(d)));
            if (!isGrouped && !isFiltered) {
                decided = decided.withCodes(d, codes(decided, d, dimensions.get(d)));
            }
        }
        return decided;
    }

    private List<Code> codes(Choice choice, int d, Dimension dimension) {
        Optional<Code> total = dimension.findTotal();
        boolean isDelivered = total.isPresent()
                && choice.slices().anyMatch(slice -> slice.codes().get(d).equals(total.get()));
        if (isDelivered) {
            decisions.add(dimension.id() + " is neither filtered nor grouped: its published total \""
                    + total.get().id() + "\" is used");
            return List.of(total.get());
        }
        boolean isSummed = grouping.aggregate().filter(Aggregate.SUM::equals).isPresent();
        if (!isSummed || !dimension.isExhaustive()) {
            throw Rule.PARTS_MAKE_UP_THE_WHOLE.refuse(
                    "to leave out dimension " + dimension.id() + " of dataset " + choice.dataset()
                            + ", which has no total",
                    "Filter or group by " + dimension.id() + "; its codes are " + ids(dimension.codes()) + ".");
        }
        decisions.add(dimension.id() + " is neither filtered nor grouped and has no total: its parts are added, "
                + ids(dimension.parts()));
        return dimension.parts();
    }

    private static String ids(List<Code> codes) {
        return String.join(", ", codes.stream().map(Code::id).toList());
    }
}
