package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import de.okd.core.region.Region;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * Hands observations to DuckDB as a table function. Measured five times faster than the appender, and in
 * contrast to Arrow's C data interface it needs no JVM flag.
 */
final class FactFeed extends LoadFeed {
    private @Nullable ObservationReader observations;
    private @Nullable RegionCodes regionCodes;
    private @Nullable ObservationBatch batch;
    private int[] codes = {};
    private FactLayout.Watch passing = new FactLayout.Watch();

    /**
     * The query to create a table as, with columns region, slice, value and status. Missing values come as NaN and become
     * null here: setting a null cell by cell from Java costs more than everything else together.
     */
    String query() {
        return "SELECT region, slice, CASE WHEN isnan(value) THEN NULL ELSE value END AS value, status FROM " + name()
                + "()";
    }

    /** The observations to hand over next. */
    void offer(ObservationReader reader, RegionCodes regions, LoadWatch watch) {
        observations = reader;
        regionCodes = regions;
        passing = new FactLayout.Watch();
        begin(watch);
    }

    /** How the observations that are offered came by. */
    FactLayout layout() {
        return passing.layout(isAscending() ? codes.length : -1);
    }

    /** Whether regions are numbered in the store in the order in which they came. */
    private boolean isAscending() {
        return IntStream.range(1, codes.length).allMatch(i -> codes[i] > codes[i - 1]);
    }

    void clear() {
        observations = null;
        regionCodes = null;
        codes = new int[0];
    }

    @Override
    void addColumns(DuckDBTableFunctionBindInfo bind) {
        bind.addResultColumn("region", int.class)
                .addResultColumn("slice", int.class)
                .addResultColumn("value", double.class)
                .addResultColumn("status", byte.class);
    }

    @Override
    long fill(DuckDBDataChunkWriter chunk) {
        if (batch == null) {
            batch = new ObservationBatch((int) chunk.capacity());
        }
        return observations == null ? 0 : fill(observations, batch, chunk);
    }

    private long fill(ObservationReader reader, ObservationBatch next, DuckDBDataChunkWriter chunk) {
        reader.read(next);
        extendCodes(reader.regions());
        DuckDBWritableVector regions = chunk.vector(0);
        DuckDBWritableVector slices = chunk.vector(1);
        DuckDBWritableVector values = chunk.vector(2);
        DuckDBWritableVector statuses = chunk.vector(3);
        int rows = next.size();
        for (int row = 0; row < rows; row++) {
            int region = codes[next.region(row)];
            regions.setInt(row, region);
            slices.setInt(row, next.slice(row));
            values.setDouble(row, next.value(row));
            statuses.setByte(row, next.statusNumber(row));
            passing.pass(next.region(row), next.slice(row), next.value(row), next.statusNumber(row));
        }
        return rows;
    }

    private void extendCodes(List<Region> regions) {
        int from = codes.length;
        if (regions.size() > from) {
            codes = Arrays.copyOf(codes, regions.size());
            for (int i = from; i < codes.length; i++) {
                codes[i] = requireNonNull(regionCodes).code(regions.get(i));
            }
        }
    }
}
