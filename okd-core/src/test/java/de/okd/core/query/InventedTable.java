package de.okd.core.query;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Tables made up for tests: every combination of its axes is a slice. */
final class InventedTable {
    private final String id;
    private List<Region> regions = regions("06440", "06440001", "06440002", "06440003");
    private List<Period> periods = List.of(Period.parse("2015"));
    private List<Measure> measures = List.of(new Measure("births", "Geburten", "Anzahl", Aggregation.FLOW));
    private final List<Dimension> dimensions = new ArrayList<>();

    InventedTable(String id) {
        this.id = id;
    }

    static List<Region> regions(String... keys) {
        return Stream.of(keys)
                .map(key -> new Region(RegionKey.parse(key), "Ort " + key))
                .toList();
    }

    InventedTable withRegions(String... keys) {
        regions = regions(keys);
        return this;
    }

    InventedTable withPeriods(String... texts) {
        periods = Stream.of(texts).map(Period::parse).toList();
        return this;
    }

    InventedTable withMeasures(Aggregation... aggregations) {
        measures = Stream.of(aggregations)
                .map(kind -> new Measure("a " + kind, kind.name(), "Anzahl", kind))
                .toList();
        return this;
    }

    /** @param codes {@code total} is the total, {@code 0-14} an age band */
    InventedTable withDimension(String name, String... codes) {
        dimensions.add(new Dimension(
                name,
                name,
                Stream.of(codes)
                        .map(code -> new Code(
                                code,
                                code,
                                code.equals(Code.TOTAL),
                                AgeBand.find(code).orElse(null)))
                        .toList()));
        return this;
    }

    /** Cells 1, 2, 3 and so on, without any sign. */
    Observations counted() {
        Observations.Builder builder = builder();
        int next = 1;
        for (int slice = 0; slice < slices().size(); slice++) {
            for (int region = 0; region < regions.size(); region++) {
                builder.set(slice, region, next++, ObservationStatus.NORMAL);
            }
        }
        return builder.build();
    }

    /** Small whole numbers, one cell in four with a sign or absent. */
    Observations random(Random random) {
        Observations.Builder builder = builder();
        ObservationStatus[] signs = ObservationStatus.values();
        for (int slice = 0; slice < slices().size(); slice++) {
            for (int region = 0; region < regions.size(); region++) {
                ObservationStatus status =
                        random.nextInt(4) > 0 ? ObservationStatus.NORMAL : signs[random.nextInt(signs.length)];
                if (status != ObservationStatus.ABSENT) {
                    builder.set(slice, region, status == ObservationStatus.ZERO ? 0 : random.nextInt(100), status);
                }
            }
        }
        return builder.build();
    }

    private Observations.Builder builder() {
        return Observations.builder(
                new DatasetStructure(id, "Erfundenes", dimensions, measures, ""), regions, slices());
    }

    private List<Slice> slices() {
        List<List<Code>> combinations = new ArrayList<>(List.of(List.of()));
        for (Dimension dimension : dimensions) {
            combinations = combinations.stream()
                    .flatMap(codes -> dimension.codes().stream()
                            .map(code -> Stream.concat(codes.stream(), Stream.of(code))
                                    .toList()))
                    .toList();
        }
        List<Slice> slices = new ArrayList<>();
        for (Period period : periods) {
            for (Measure measure : measures) {
                combinations.forEach(codes -> slices.add(new Slice(period, measure, codes)));
            }
        }
        return slices;
    }
}
