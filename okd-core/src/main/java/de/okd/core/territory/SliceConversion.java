package de.okd.core.territory;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.dataset.StatusOfSum;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import java.util.List;
import java.util.Map;

/** Converts one slice. */
final class SliceConversion {
    private final Observations from;
    private final int slice;
    private final Observations.Builder to;
    private final int convertedSlice;
    private final ConversionReport report;
    private final Slice described;

    SliceConversion(
            Observations from, int slice, Observations.Builder to, int convertedSlice, ConversionReport report) {
        this.from = from;
        this.slice = slice;
        this.to = to;
        this.convertedSlice = convertedSlice;
        this.report = report;
        this.described = from.slices().get(slice);
    }

    void convert(List<RegionKey> targets, Map<RegionKey, List<Plan.Part>> parts) {
        for (int target = 0; target < targets.size(); target++) {
            convert(target, targets.get(target), existing(parts.getOrDefault(targets.get(target), List.of())));
        }
    }

    private List<Plan.Part> existing(List<Plan.Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.kind() != Plan.Kind.OF_ANOTHER_TIME || Conversion.isNumber(from, slice, part.source()))
                .toList();
    }

    private void convert(int target, RegionKey key, List<Plan.Part> parts) {
        parts.forEach(part -> reportKept(key, part));
        if (parts.size() == 1 && parts.get(0).isWhole()) {
            int source = parts.get(0).source();
            to.set(convertedSlice, target, from.value(slice, source), from.status(slice, source));
        } else if (described.measure().aggregation().isAdditiveOverRegions()) {
            add(target, key, parts);
        } else if (!parts.isEmpty()) {
            report.notAdditive(
                    described.measure(), described.measure().aggregation().rule(Aggregation.Axis.REGIONS), key);
        }
    }

    private void reportKept(RegionKey key, Plan.Part part) {
        if (part.kind() != Plan.Kind.CONVERTED
                && key.level() == RegionLevel.MUNICIPALITY
                && Conversion.isNumber(from, slice, part.source())) {
            report.kept(key);
        }
    }

    private void add(int target, RegionKey key, List<Plan.Part> parts) {
        double sum = 0;
        StatusOfSum status = StatusOfSum.EMPTY;
        for (Plan.Part part : parts) {
            ObservationStatus own = status(part);
            sum += own.hasValue() ? from.value(slice, part.source()) * part.portion() : 0;
            status = status.add(own);
        }
        if (!parts.isEmpty() && status.status() != ObservationStatus.ABSENT) {
            to.set(convertedSlice, target, sum, status.status());
            if (!status.isComplete()) {
                report.incomplete(key, status);
            }
        }
    }

    private ObservationStatus status(Plan.Part part) {
        if (part.source() < 0) {
            return ObservationStatus.ABSENT;
        }
        ObservationStatus status = from.status(slice, part.source());
        boolean isEstimate = status.hasValue() && !part.isWhole() && from.value(slice, part.source()) != 0;
        return isEstimate ? status.combinedWith(ObservationStatus.ESTIMATED) : status;
    }
}
