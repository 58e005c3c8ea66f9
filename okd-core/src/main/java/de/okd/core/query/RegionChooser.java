package de.okd.core.query;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import java.util.ArrayList;
import java.util.List;

/** Finds the regions of a dataset that conditions leave. */
final class RegionChooser {
    private final DatasetFacts facts;
    private final Selection selection;

    RegionChooser(DatasetFacts facts, Selection selection) {
        this.facts = facts;
        this.selection = selection;
    }

    List<Region> choose() {
        List<Region> left = new ArrayList<>(facts.regions());
        for (Condition.Within condition : selection.conditions(Condition.Within.class)) {
            left.removeIf(region -> !region.key().isWithin(condition.region()));
            requireAny(left, "within " + condition.region(), condition.region());
        }
        for (Condition.Regions condition : selection.conditions(Condition.Regions.class)) {
            condition.keys().forEach(this::requireKnown);
            left.removeIf(region -> !condition.keys().contains(region.key()));
        }
        RegionRegister register = new RegionRegister(facts.regions());
        for (Condition.AtLevel condition : selection.conditions(Condition.AtLevel.class)) {
            left.retainAll(register.within(RegionKey.GERMANY, condition.level()));
        }
        requireAny(left, "that meets all conditions", RegionKey.GERMANY);
        return left;
    }

    private void requireKnown(RegionKey key) {
        requireAny(
                facts.regions().stream()
                        .filter(region -> region.key().equals(key))
                        .toList(),
                key.toString(),
                key);
    }

    private void requireAny(List<Region> left, String wanted, RegionKey key) {
        if (left.isEmpty()) {
            List<String> known =
                    facts.regions().stream().map(region -> region.key().value()).toList();
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Dataset " + facts.version().dataset() + " has no region " + wanted + "."
                            + Suggestion.didYouMean(key.value(), known));
        }
    }
}
