package de.okd.benchmarks;

import de.okd.core.ArrowReaders;
import de.okd.core.Okd;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.duckdb.DuckDBResultSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What does the door cost when an answer of 20 million rows is read as Arrow batches, beside DuckDB's own export? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-opens=java.base/java.nio=ALL-UNNAMED")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 4)
@State(Scope.Benchmark)
public class ArrowBenchmark {
    private static final String SQL = "SELECT i, i * 0.5 AS value FROM range(20000000) t(i)";
    private static final long BATCH_ROWS = 65_536;

    private final BufferAllocator allocator = new RootAllocator();
    private Okd okd;
    private Connection connection;

    @Setup
    public void open() throws SQLException {
        okd = Okd.inMemory();
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @TearDown
    public void close() throws SQLException {
        okd.close();
        connection.close();
    }

    @Benchmark
    public long throughTheDoor() throws IOException {
        try (ArrowReader reader = ArrowReaders.open(okd, okd.sql(SQL), allocator)) {
            return rows(reader);
        }
    }

    @Benchmark
    public long bareExport() throws IOException, SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SQL);
                ArrowReader reader =
                        (ArrowReader) result.unwrap(DuckDBResultSet.class).arrowExportStream(allocator, BATCH_ROWS)) {
            return rows(reader);
        }
    }

    private static long rows(ArrowReader reader) throws IOException {
        long rows = 0;
        while (reader.loadNextBatch()) {
            rows += reader.getVectorSchemaRoot().getRowCount();
        }
        return rows;
    }
}
