package de.okd.core.territory;

import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.StatusOfSum;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what a conversion could not do exactly, so that each matter becomes one finding. */
final class ConversionReport {
    private static final int LISTED = 10;

    private final LocalDate target;
    private final Set<Period> periods = new TreeSet<>();
    private final Set<String> splits = new LinkedHashSet<>();
    private final Set<RegionKey> kept = new TreeSet<>();
    private final Set<RegionKey> districts = new TreeSet<>();
    private final Map<String, Set<RegionKey>> notAdditive = new LinkedHashMap<>();
    private final Map<RegionKey, List<StatusOfSum>> incomplete = new LinkedHashMap<>();

    ConversionReport(LocalDate target) {
        this.target = target;
    }

    void periodLeftOut(Period period) {
        periods.add(period);
    }

    void kept(RegionKey municipality) {
        kept.add(municipality);
    }

    void notAdditive(Measure measure, String rule, RegionKey key) {
        notAdditive
                .computeIfAbsent(measure.id() + ": " + rule, text -> new TreeSet<>())
                .add(key);
    }

    void incomplete(RegionKey key, StatusOfSum status) {
        incomplete.computeIfAbsent(key, region -> new ArrayList<>()).add(status);
    }

    void plan(Plan plan, Observations observations) {
        splits.addAll(plan.splits());
        plan.changedDistricts().stream()
                .filter(district -> observations.position(district) >= 0)
                .forEach(districts::add);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        splits.forEach(split -> findings.add(finding(
                Finding.Code.ESTIMATED, split + "; the numbers of these are estimates, their sum is exact", "")));
        incomplete.forEach((key, sums) -> findings.add(finding(
                Finding.Code.INCOMPLETE_SUM,
                sums.size() + " sums of " + key + " lack a part; the first is " + sums.get(0),
                key.value())));
        notAdditive.forEach((rule, keys) -> findings.add(finding(
                Finding.Code.NOT_HARMONISED,
                rule + ", so it has no value for those that changed: " + listed(keys),
                "")));
        if (!periods.isEmpty()) {
            findings.add(finding(
                    Finding.Code.NOT_HARMONISED,
                    "left out: the crosswalk to " + target + " has no shares for " + listed(periods),
                    ""));
        }
        if (!kept.isEmpty()) {
            findings.add(finding(
                    Finding.Code.NOT_HARMONISED,
                    kept.size() + " municipalities are not in the crosswalk and are kept as they were: " + listed(kept),
                    ""));
        }
        if (!districts.isEmpty()) {
            findings.add(finding(
                    Finding.Code.NOT_HARMONISED,
                    "municipalities went from one district to another; the published numbers of these districts are"
                            + " kept and follow older boundaries: " + listed(districts),
                    ""));
        }
        return findings;
    }

    private static Finding finding(Finding.Code code, String message, String region) {
        return new Finding(code, message, region.isEmpty() ? Place.NOWHERE : Place.NOWHERE.atRegion(region));
    }

    static String listed(Collection<?> things) {
        String first = things.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        return things.size() <= LISTED ? first : first + " and " + (things.size() - LISTED) + " more";
    }
}
