package de.okd.benchmarks;

import de.okd.core.ArrowReaders;
import de.okd.core.Okd;
import de.okd.core.source.Version;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VectorLoader;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What do Arrow batches into the store cost beside bare {@code registerArrowStream} and {@code CREATE TABLE AS}? 20 million rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-opens=java.base/java.nio=ALL-UNNAMED")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class BatchBenchmark {
    private static final int BATCH_ROWS = 65_536;
    private static final int BATCHES = 305;

    private BufferAllocator allocator;
    private VectorSchemaRoot filled;
    private ArrowRecordBatch batch;

    /** The same filled batch again and again: measured is the way into the store. */
    private final class SameBatch extends ArrowReader {
        private VectorLoader loader;
        private int passed;

        SameBatch(BufferAllocator memory) {
            super(memory);
        }

        @Override
        public boolean loadNextBatch() throws IOException {
            prepareLoadNextBatch();
            if (passed++ == BATCHES) {
                return false;
            }
            if (loader == null) {
                loader = new VectorLoader(getVectorSchemaRoot());
            }
            loader.load(batch);
            return true;
        }

        @Override
        public long bytesRead() {
            return 0;
        }

        @Override
        protected void closeReadSource() {}

        @Override
        protected Schema readSchema() {
            return filled.getSchema();
        }
    }

    @Setup(Level.Trial)
    public void fill() {
        allocator = new RootAllocator();
        filled = VectorSchemaRoot.create(
                new Schema(List.of(
                        Field.nullable("id", new ArrowType.Int(64, true)),
                        Field.nullable("value", new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE)))),
                allocator);
        filled.allocateNew();
        for (int row = 0; row < BATCH_ROWS; row++) {
            ((BigIntVector) filled.getVector(0)).setSafe(row, row);
            ((Float8Vector) filled.getVector(1)).setSafe(row, row / 7.0);
        }
        filled.setRowCount(BATCH_ROWS);
        batch = new VectorUnloader(filled).getRecordBatch();
    }

    @TearDown(Level.Trial)
    public void release() {
        batch.close();
        filled.close();
        allocator.close();
    }

    @Benchmark
    public Version okd() {
        try (Okd okd = Okd.inMemory()) {
            return ArrowReaders.load(okd, "batches", new SameBatch(allocator), allocator);
        }
    }

    @Benchmark
    public boolean bareCreateTableAs() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ArrowArrayStream stream = ArrowArrayStream.allocateNew(allocator)) {
            Data.exportArrayStream(allocator, new SameBatch(allocator), stream);
            connection.unwrap(DuckDBConnection.class).registerArrowStream("batches", stream);
            return statement.execute("CREATE TABLE stored AS FROM batches");
        }
    }
}
