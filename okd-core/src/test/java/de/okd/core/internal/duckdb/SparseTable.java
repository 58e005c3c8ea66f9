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
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** As many regions as slices, and one observation in each. */
final class SparseTable implements ObservationReader {
    static final int SIZE = 5_000;

    private static final Measure MEASURE = new Measure("count", "Anzahl", "", Aggregation.STOCK);
    private static final List<Code> CODES = IntStream.range(0, SIZE)
            .mapToObj(i -> new Code("c" + i, "Code " + i, false, null))
            .toList();
    private int next;

    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        while (next < SIZE && !batch.isFull()) {
            batch.add(next, next, next, ObservationStatus.NORMAL);
            next++;
        }
    }

    @Override
    public List<Region> regions() {
        return IntStream.range(0, next)
                .mapToObj(i -> new Region(RegionKey.parse(String.format(Locale.ROOT, "0644%04d", i)), "Ort " + i))
                .toList();
    }

    @Override
    public List<Slice> slices() {
        return CODES.stream()
                .map(code -> new Slice(Period.year(2023), MEASURE, List.of(code)))
                .toList();
    }

    @Override
    public DatasetStructure structure() {
        return new DatasetStructure(
                "grid", "Grid", List.of(new Dimension("code", "Code", CODES)), List.of(MEASURE), "");
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}
}
