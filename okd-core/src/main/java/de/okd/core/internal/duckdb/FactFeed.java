package de.okd.core.internal.duckdb;

import de.okd.core.dataset.Observations;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * Hands observations to DuckDB as a table function, slice by slice. Measured five times faster than the appender, and in
 * contrast to Arrow's C data interface it needs no JVM flag.
 */
final class FactFeed implements DuckDBTableFunction<FactFeed, FactFeed, FactFeed> {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final String name;
    private @Nullable Observations observations;
    private int[] regionCodes = {};
    private int slice;
    private int region;

    private FactFeed(String name) {
        this.name = name;
    }

    /** Functions are seen by every connection of a database and stay until it closes, hence one with a name of its own. */
    static FactFeed register(DuckDBConnection connection) throws SQLException {
        FactFeed feed = new FactFeed("okd_feed_" + NAMES.incrementAndGet());
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName(feed.name).withFunction(feed).register(connection);
        }
        return feed;
    }

    /**
     * The query to create a table as, with columns region, slice, value and status. Missing values come as NaN and become
     * null here: setting a null cell by cell from Java costs more than everything else together.
     */
    String query() {
        return "SELECT region, slice, CASE WHEN isnan(value) THEN NULL ELSE value END AS value, status FROM " + name
                + "()";
    }

    void offer(Observations next, int[] codes) {
        observations = next;
        regionCodes = codes;
        slice = 0;
        region = 0;
    }

    void clear() {
        observations = null;
    }

    @Override
    public FactFeed bind(DuckDBTableFunctionBindInfo bind) {
        bind.addResultColumn("region", int.class)
                .addResultColumn("slice", int.class)
                .addResultColumn("value", double.class)
                .addResultColumn("status", byte.class);
        return this;
    }

    @Override
    public FactFeed init(DuckDBTableFunctionInitInfo init) {
        init.setMaxThreads(1);
        return this;
    }

    @Override
    public FactFeed localInit(DuckDBTableFunctionInitInfo init) {
        return this;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
        Observations source = observations;
        if (source == null) {
            return 0;
        }
        DuckDBWritableVector regions = chunk.vector(0);
        DuckDBWritableVector slices = chunk.vector(1);
        DuckDBWritableVector values = chunk.vector(2);
        DuckDBWritableVector statuses = chunk.vector(3);
        long capacity = chunk.capacity();
        long row = 0;
        for (; row < capacity && slice < source.slices().size(); advance()) {
            if (source.isPresent(slice, region)) {
                regions.setInt(row, regionCodes[region]);
                slices.setInt(row, slice);
                values.setDouble(row, source.value(slice, region));
                statuses.setByte(row++, (byte) source.status(slice, region).number());
            }
        }
        return row;
    }

    private void advance() {
        region++;
        if (region == regionCodes.length) {
            region = 0;
            slice++;
        }
    }
}
