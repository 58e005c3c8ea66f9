package de.okd.core.query;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds an aggregate against the rules. */
final class AddingUp {
    private final Choice choice;
    private final Grouping grouping;
    private final Aggregate aggregate;

    AddingUp(Choice choice, Grouping grouping, Aggregate aggregate) {
        this.choice = choice;
        this.grouping = grouping;
        this.aggregate = aggregate;
    }

    void check(boolean areValuesFiltered) {
        if (aggregate == Aggregate.COUNT) {
            return;
        }
        if (choice.measures().size() > 1 && !isGrouped(ViewColumns.MEASURE)) {
            String ids = choice.measures().stream().map(Measure::id).collect(Collectors.joining(", "));
            throw Rule.MEASURES_ARE_NOT_MIXED.refuse(
                    attempted("the measures " + ids), "Filter one measure or group by measure.");
        }
        if (areValuesFiltered && aggregate.adds()) {
            throw Rule.PARTS_ARE_NOT_CHOSEN_BY_VALUE.refuse(
                    attempted("observations filtered by value or status"),
                    "Put the condition after the aggregate, where it applies to the result.");
        }
        checkCodes();
        checkRegions();
        checkPeriods();
    }

    private boolean isGrouped(String column) {
        return grouping.columns().contains(column);
    }

    private String attempted(String what) {
        return "the " + aggregate.noun() + " over " + what + " of dataset " + choice.dataset();
    }

    private void checkCodes() {
        List<Dimension> dimensions = choice.facts().structure().dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            List<Code> codes = choice.codes().get(d);
            if (codes.size() > 1 && !isGrouped(choice.columns().get(d))) {
                String what = "codes of " + dimensions.get(d).id() + " ("
                        + codes.stream().map(Code::id).collect(Collectors.joining(", ")) + ")";
                checkDisjoint(codes, what);
                checkMeasures(Aggregation::isAdditiveOverCodes, what);
            }
        }
    }

    private void checkDisjoint(List<Code> codes, String what) {
        List<String> ids = codes.stream().map(Code::id).toList();
        boolean isWholeAmongParts = codes.stream()
                .anyMatch(code -> code.isTotal()
                        || code.findParent().filter(ids::contains).isPresent());
        if (isWholeAmongParts) {
            throw Rule.TOTALS_ARE_NOT_PARTS.refuse(attempted(what), "Choose the total or the parts.");
        }
        for (Code code : codes) {
            boolean overlaps = codes.stream()
                    .anyMatch(other -> !other.equals(code)
                            && code.ages() != null
                            && other.ages() != null
                            && code.ages().contains(other.ages()));
            if (overlaps) {
                throw Rule.CODES_DO_NOT_OVERLAP.refuse(attempted(what), "Choose bands that do not overlap.");
            }
        }
    }

    private void checkRegions() {
        if (choice.regions().size() == 1 || isGrouped(ViewColumns.REGION)) {
            return;
        }
        if (isGrouped(ViewColumns.REGION_LEVEL)) {
            choice.regions().stream()
                    .collect(Collectors.groupingBy(region -> region.key().level()))
                    .values()
                    .forEach(this::checkApart);
        } else {
            checkApart(choice.regions());
        }
        checkMeasures(Aggregation::isAdditiveOverRegions, choice.regions().size() + " regions");
    }

    /** In the order of their keys, a region comes directly before the first of its parts. */
    private void checkApart(List<Region> regions) {
        List<RegionKey> keys = regions.stream().map(Region::key).sorted().toList();
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).isWithin(keys.get(i - 1))) {
                throw Rule.LEVELS_ARE_NOT_MIXED.refuse(
                        attempted(keys.get(i - 1) + " and " + keys.get(i) + ", which is a part of it,"),
                        "Filter by level or group by region.");
            }
        }
        Set<String> districts = keys.stream()
                .filter(key -> key.level() == RegionLevel.MUNICIPALITY)
                .map(AddingUp::district)
                .collect(Collectors.toSet());
        keys.stream()
                .filter(key -> key.level() == RegionLevel.ASSOCIATION && districts.contains(district(key)))
                .findFirst()
                .ifPresent(association -> {
                    throw Rule.ASSOCIATIONS_COUNT_TWICE.refuse(
                            attempted("the joint municipality " + association + " and municipalities"),
                            "Filter by level or group by region.");
                });
    }

    private static String district(RegionKey key) {
        return key.value().substring(0, Math.min(5, key.value().length()));
    }

    private void checkPeriods() {
        List<Period> periods = choice.periods();
        if (periods.size() == 1 || isGrouped(ViewColumns.PERIOD)) {
            return;
        }
        String what = periods.size() + " periods ("
                + periods.stream().map(Period::toString).collect(Collectors.joining(", ")) + ")";
        boolean overlap = periods.stream()
                .anyMatch(one -> periods.stream().anyMatch(other -> !other.equals(one) && one.contains(other)));
        if (overlap) {
            throw Rule.PERIODS_DO_NOT_OVERLAP.refuse(attempted(what), "Filter the periods or group by period.");
        }
        checkMeasures(Aggregation::isAdditiveOverTime, what);
    }

    /** A mean needs numbers that can be added in some way; over which axis does not matter to it. */
    private void checkMeasures(Predicate<Aggregation> isAdditive, String what) {
        Predicate<Aggregation> needed = aggregate == Aggregate.MEAN ? Aggregation::isAdditiveOverCodes : isAdditive;
        for (Measure measure : choice.measures()) {
            if (aggregate.adds() && !needed.test(measure.aggregation())) {
                throw rule(measure.aggregation())
                        .refuse(
                                attempted(what) + " for the measure " + measure.id(),
                                "Filter to one of them or group by them.");
            }
        }
    }

    private static Rule rule(Aggregation aggregation) {
        return switch (aggregation) {
            case STOCK -> Rule.STOCKS_ARE_NOT_ADDED_OVER_TIME;
            case GROSS_FLOW -> Rule.GROSS_FLOWS_ARE_NOT_ADDED_OVER_REGIONS;
            case UNKNOWN -> Rule.UNKNOWN_MEASURES_ARE_NOT_ADDED;
            default -> Rule.RATIOS_ARE_NOT_ADDED;
        };
    }
}
