package de.okd.indicators;

import com.google.common.base.Suppliers;
import de.okd.core.Okd;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Version;
import de.okd.core.territory.Continuity;
import de.okd.core.time.Period;
import de.okd.indicators.series.TerritorialChange;
import de.okd.indicators.series.Territories;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the store knows of territorial changes: from its crosswalks, and from municipalities that have inhabitants at one
 * time and exactly none at the other, as tables list those that do not exist.
 */
final class StoredTerritories implements Territories {
    private final Indicators question;
    private final List<Region> regions;
    private final Populations populations;
    private final Map<Between, BitSet> known = new HashMap<>();
    private final Supplier<List<Version>> crosswalks = Suppliers.memoize(this::readCrosswalks);
    private final Supplier<Set<RegionKey>> targets = Suppliers.memoize(this::readTargets);

    private record Between(Period first, Period last) {}

    StoredTerritories(Indicators question, List<Region> regions, Populations populations) {
        this.question = question;
        this.regions = regions;
        this.populations = populations;
    }

    @Override
    public boolean isSame(int region, Period one, Period other) {
        return one.equals(other) || !changed(one, other).get(region);
    }

    /** What numbers are brought to one territorial status by; none if they are as delivered. */
    List<Version> crosswalks() {
        return crosswalks.get();
    }

    /** How a region's numbers were brought to one territorial status, in words; none if they are as delivered. */
    List<String> conversions(int position, NavigableSet<Period> periods) {
        List<String> conversions = new ArrayList<>();
        for (Version crosswalk : crosswalks()) {
            Crosswalk shares = question.okd().crosswalk(crosswalk.dataset());
            conversions.add("on the municipalities of " + shares.target() + ", by "
                    + crosswalk.provenance().file());
            RegionKey region = regions.get(position).key();
            for (Period period : periods) {
                List<RegionKey> sources = shares.sources(region, period.end());
                if (!sources.isEmpty() && !sources.equals(List.of(region.asMunicipality()))) {
                    conversions.add("in " + period + " made of " + named(sources));
                }
            }
        }
        return conversions;
    }

    private String named(List<RegionKey> keys) {
        RegionRegister delivered = question.okd().regions();
        return keys.stream()
                .map(key -> key
                        + delivered.find(key).map(found -> " " + found.name()).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private List<Version> readCrosswalks() {
        Okd okd = question.okd();
        return question.findStatus().stream()
                .flatMap(status -> okd.versions().stream()
                        .filter(version -> version.kind() == Version.Kind.CONVERSION)
                        .map(version -> okd.version(version.dataset()))
                        .distinct()
                        .filter(version ->
                                okd.crosswalk(version.dataset()).target().equals(status)))
                .toList();
    }

    Region region(int position) {
        return regions.get(position);
    }

    /** The positions of the regions that are not the same at all of these times. */
    BitSet changed(NavigableSet<Period> periods) {
        BitSet changed = new BitSet();
        periods.forEach(period -> changed.or(changed(period, periods.last())));
        return changed;
    }

    /** From each time to the next. */
    List<TerritorialChange> changes(NavigableSet<Period> periods) {
        List<TerritorialChange> changes = new ArrayList<>();
        Period before = periods.first();
        for (Period period : periods) {
            Period from = before;
            changed(from, period).stream()
                    .forEach(region -> changes.add(new TerritorialChange(regions.get(region), from, period)));
            before = period;
        }
        return changes;
    }

    private synchronized BitSet changed(Period one, Period other) {
        boolean isInOrder = one.compareTo(other) <= 0;
        Between between = new Between(isInOrder ? one : other, isInOrder ? other : one);
        return known.computeIfAbsent(between, this::find);
    }

    private BitSet find(Between between) {
        BitSet changed = new BitSet();
        if (between.first().equals(between.last())) {
            return changed;
        }
        Continuity continuity = question.okd().continuity();
        double[] before = populations.at(between.first());
        double[] after = populations.at(between.last());
        for (int i = 0; i < regions.size(); i++) {
            boolean byCrosswalk = continuity.hasChanged(
                    area(regions.get(i).key()),
                    between.first().end(),
                    between.last().end());
            changed.set(i, byCrosswalk || cameOrWent(regions.get(i), before[i], after[i]));
        }
        return changed;
    }

    /** What makes up a region and may have changed: the members of an area or an association, else itself. */
    private List<RegionKey> area(RegionKey region) {
        List<RegionKey> members = region.level() == RegionLevel.ASSOCIATION
                ? question.register().members(region).stream().map(Region::key).toList()
                : question.united().getOrDefault(region, List.of());
        List<RegionKey> area = members.isEmpty() ? List.of(region) : members;
        return question.findStatus().isEmpty()
                ? area
                : area.stream().filter(member -> !isConverted(member)).toList();
    }

    /** Municipalities and independent cities are brought to one status, what they make up keeps its published numbers. */
    private boolean isConverted(RegionKey region) {
        return region.level() == RegionLevel.MUNICIPALITY || targets.get().contains(region.asMunicipality());
    }

    private Set<RegionKey> readTargets() {
        return crosswalks().stream()
                .flatMap(version -> question.okd().crosswalk(version.dataset()).shares().stream())
                .map(Crosswalk.Share::to)
                .collect(Collectors.toSet());
    }

    private static boolean cameOrWent(Region region, double before, double after) {
        boolean isSettledOnce = (before == 0 && after > 0) || (before > 0 && after == 0);
        return isSettledOnce && region.key().level() == RegionLevel.MUNICIPALITY;
    }
}
