package de.okd.core.internal.duckdb;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The values 0, 1, 2 and so on, a thousand a region: hundreds of millions, unless a number of them is given. */
final class EndlessTable implements ObservationReader {
    private static final int SLICES = 1000;
    private static final Measure MEASURE = new Measure("count", "Anzahl", "", Aggregation.UNKNOWN);
    private static final List<Code> CODES = IntStream.range(0, SLICES)
            .mapToObj(i -> new Code("c" + i, "Code " + i, false, null, null))
            .toList();
    private static final List<Slice> ALL_SLICES = CODES.stream()
            .map(code -> new Slice(Period.year(2023), MEASURE, List.of(code)))
            .toList();

    private final int size;
    private final List<Region> regions = new ArrayList<>();
    private int read;

    private EndlessTable(int size) {
        this.size = size;
    }

    static Delivery delivery() {
        return delivery(Integer.MAX_VALUE);
    }

    static Delivery delivery(int size) {
        return new Delivery.Streamed("endless", () -> new EndlessTable(size), HeldRows.INVENTED);
    }

    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        while (!batch.isFull() && read < size) {
            int region = read / SLICES;
            if (region == regions.size()) {
                String key = String.format(Locale.ROOT, "06%06d", region);
                regions.add(new Region(RegionKey.parse(key), "Ort " + region));
            }
            batch.add(region, read % SLICES, read++, ObservationStatus.NORMAL);
        }
    }

    @Override
    public List<Region> regions() {
        return regions;
    }

    @Override
    public List<Slice> slices() {
        return ALL_SLICES;
    }

    @Override
    public DatasetStructure structure() {
        return new DatasetStructure(
                "endless", "Endless", List.of(new Dimension("code", "Code", CODES)), List.of(MEASURE), "");
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}
}
