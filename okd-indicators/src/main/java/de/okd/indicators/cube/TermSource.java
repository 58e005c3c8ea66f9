package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where a term's numbers come from: a dataset version, and the slices of it that are summed.
 *
 * <p>A region's published number is preferred. Where none was published, the numbers of the region's parts are summed,
 * if the measure adds up over regions; if some of those are missing too, the sum is incomplete and says so.
 */
final class TermSource {
    private final Version version;
    private final Observations observations;
    private final Period period;
    private final int[] positions;
    private final int[] slices;
    private final boolean addsUp;
    private final Map<Region, List<Region>> parts = new HashMap<>();

    TermSource(Version version, RegionAxis axis, Period period, int[] slices) {
        this.version = version;
        this.observations = axis.observations;
        this.positions = axis.positions;
        this.period = period;
        this.slices = slices;
        this.addsUp =
                observations.slices().get(slices[0]).measure().aggregation().isAdditiveOverRegions();
    }

    Version version() {
        return version;
    }

    Period period() {
        return period;
    }

    /** The slices that are summed. */
    List<Slice> slices() {
        List<Slice> described = new ArrayList<>();
        for (int slice : slices) {
            described.add(observations.slices().get(slice));
        }
        return described;
    }

    int dimensions() {
        return observations.structure().dimensions().size();
    }

    /** How many of the regions the dataset lists. */
    long coverage() {
        return IntStream.of(positions).filter(position -> position >= 0).count();
    }

    /** The sums for all regions; only those that are not plain numbers are looked at one by one. */
    Vector sum(List<Region> regions) {
        Vector sums = new Vector(regions.size());
        for (int slice : slices) {
            observations.addTo(slice, positions, sums.values, sums.statuses);
        }
        for (int i = 0; i < positions.length; i++) {
            if (sums.statuses[i] != 0) {
                Cell cell = withReservations(positions[i], regions.get(i));
                sums.set(i, cell.value(), cell.status());
            }
        }
        return sums;
    }

    private Cell withReservations(int position, Region region) {
        Cell cell = published(position);
        boolean complete = cell.status().hasValue() && cell.status() != ObservationStatus.INCOMPLETE;
        return complete ? cell : better(cell, region);
    }

    private record Cell(double value, ObservationStatus status) {
        static final Cell ABSENT = new Cell(Double.NaN, ObservationStatus.ABSENT);
    }

    /** The cell of one slice, for explanations. */
    double value(int index, Region region) {
        int position = observations.position(region.key());
        return position < 0 ? Double.NaN : observations.value(slices[index], position);
    }

    ObservationStatus status(int index, Region region) {
        int position = observations.position(region.key());
        return position < 0 ? ObservationStatus.ABSENT : observations.status(slices[index], position);
    }

    /** The regions whose numbers were summed because the region's own were not published; empty if they were. */
    List<Region> summedFrom(Region region) {
        int position = observations.position(region.key());
        Cell own = published(position);
        return withReservations(position, region).equals(own) ? List.of() : parts(region);
    }

    /** How many of the parts that were summed have a number: regions, or else the region's own cells. */
    double coverage(Region region) {
        List<Region> summed = summedFrom(region);
        if (summed.isEmpty()) {
            return IntStream.range(0, slices.length)
                    .mapToDouble(index -> status(index, region).hasValue() ? 1 : 0)
                    .average()
                    .orElse(1);
        }
        return summed.stream()
                .mapToDouble(part -> withReservations(observations.position(part.key()), part)
                                .status()
                                .hasValue()
                        ? 1
                        : 0)
                .average()
                .orElse(1);
    }

    private List<Region> parts(Region region) {
        return addsUp
                ? parts.computeIfAbsent(region, key -> observations.register().parts(key.key()))
                : List.of();
    }

    private Cell published(int position) {
        if (position < 0) {
            return Cell.ABSENT;
        }
        if (slices.length == 1) {
            return new Cell(observations.value(slices[0], position), observations.status(slices[0], position));
        }
        Sum sum = new Sum();
        for (int slice : slices) {
            sum.add(observations.value(slice, position), observations.status(slice, position));
        }
        return sum.cell();
    }

    private Cell better(Cell published, Region region) {
        List<Region> members = parts(region);
        if (members.isEmpty()) {
            return published;
        }
        Sum sum = new Sum();
        for (Region member : members) {
            Cell cell = published(observations.position(member.key()));
            Cell known = cell.status().hasValue() ? cell : better(cell, member);
            sum.add(known.value(), known.status());
        }
        Cell summed = sum.cell();
        boolean complete = summed.status().hasValue() && summed.status() != ObservationStatus.INCOMPLETE;
        return complete || published.status() == ObservationStatus.ABSENT ? summed : published;
    }

    /** Adds parts; a part without a value makes the sum incomplete, or valueless if no part has a value. */
    private static final class Sum {
        private double value;
        private ObservationStatus best = ObservationStatus.NORMAL;
        private ObservationStatus missing = ObservationStatus.NORMAL;
        private int valued;

        void add(double part, ObservationStatus status) {
            if (status.hasValue()) {
                value += part;
                best = best.combinedWith(status);
                valued++;
            } else {
                missing = missing.worse(status);
            }
        }

        Cell cell() {
            if (missing == ObservationStatus.NORMAL) {
                return new Cell(value, best);
            }
            return valued == 0 ? new Cell(Double.NaN, missing) : new Cell(value, ObservationStatus.INCOMPLETE);
        }
    }
}
