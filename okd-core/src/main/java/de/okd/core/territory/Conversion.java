package de.okd.core.territory;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Converts one dataset. */
final class Conversion {
    private record Key(LocalDate status, Weight weight) {}

    private final Harmonisation harmonisation;
    private final Observations from;
    private final ConversionReport report;
    private final Map<Key, Plan> plans = new HashMap<>();
    private final Map<Period, Optional<LocalDate>> statuses = new HashMap<>();

    Conversion(Harmonisation harmonisation, Observations from) {
        this.harmonisation = harmonisation;
        this.from = from;
        this.report = new ConversionReport(harmonisation.target());
    }

    Harmonised convert() {
        List<Integer> slices = new ArrayList<>();
        Set<RegionKey> keys = new LinkedHashSet<>();
        for (int slice = 0; slice < from.slices().size(); slice++) {
            Optional<Plan> plan = plan(slice);
            if (plan.isPresent()) {
                slices.add(slice);
                collect(slice, plan.get(), keys);
            } else {
                report.periodLeftOut(from.slices().get(slice).period());
            }
        }
        List<RegionKey> targets = List.copyOf(keys);
        Observations.Builder builder = Observations.builder(structure(), regions(targets), slices(slices));
        for (int i = 0; i < slices.size(); i++) {
            new SliceConversion(from, slices.get(i), builder, i, report)
                    .convert(targets, plan(slices.get(i)).orElseThrow().parts());
        }
        plans.values().forEach(plan -> report.plan(plan, from));
        return new Harmonised(builder.build(), report.findings());
    }

    private void collect(int slice, Plan plan, Set<RegionKey> keys) {
        plan.parts().forEach((key, parts) -> {
            if (!keys.contains(key)
                    && parts.stream()
                            .anyMatch(part ->
                                    part.kind() != Plan.Kind.OF_ANOTHER_TIME || isNumber(from, slice, part.source()))) {
                keys.add(key);
            }
        });
    }

    private DatasetStructure structure() {
        DatasetStructure published = from.structure();
        return new DatasetStructure(
                published.id(),
                published.title() + " (Gebietsstand " + harmonisation.target() + ")",
                published.dimensions(),
                published.measures(),
                published.notes());
    }

    private List<Region> regions(List<RegionKey> keys) {
        return keys.stream().map(key -> harmonisation.region(key, from)).toList();
    }

    private List<Slice> slices(List<Integer> positions) {
        return positions.stream().map(from.slices()::get).toList();
    }

    private Optional<Plan> plan(int slice) {
        Slice wanted = from.slices().get(slice);
        return statuses.computeIfAbsent(wanted.period(), this::status)
                .map(status -> plans.computeIfAbsent(
                        new Key(status, harmonisation.weight(wanted.measure())),
                        key -> new Plan(from, harmonisation.table(), key.status(), key.weight())));
    }

    /** Of two that are equally good the earlier, which is listed first. */
    private Optional<LocalDate> status(Period period) {
        List<LocalDate> near = harmonisation.table().near(period.end());
        return near.size() < 2
                ? near.stream().findFirst()
                : near.stream().min(Comparator.comparingLong(status -> strangers(period, status)));
    }

    /** How many regions with numbers in the period the status does not know. */
    private long strangers(Period period, LocalDate status) {
        Set<RegionKey> known = harmonisation.table().at(status).keySet();
        List<Integer> slices = new ArrayList<>();
        for (int slice = 0; slice < from.slices().size(); slice++) {
            if (from.slices().get(slice).period().equals(period)) {
                slices.add(slice);
            }
        }
        return from.regions().stream()
                .map(Region::key)
                .filter(key -> !known.contains(key.asMunicipality()))
                .filter(key -> slices.stream().anyMatch(slice -> isNumber(from, slice, from.position(key))))
                .count();
    }

    /** Whether something other than nothing was delivered. */
    static boolean isNumber(Observations observations, int slice, int region) {
        return observations.isPresent(slice, region) && observations.status(slice, region) != ObservationStatus.ZERO;
    }
}
