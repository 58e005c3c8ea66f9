package de.okd.benchmarks;

import de.okd.core.LoadReport.FileReport;
import de.okd.core.Okd;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does the load of a flat file of GENESIS cost beside DuckDB's own typed import with two threads? Both write a fresh
 * database file; the load also recognises the layout, hashes the file, makes observations of its rows and checks their
 * sums. 40 MB are read at once, 200 MB while they are stored.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class FlatFileBenchmark {
    @Param({"40", "200"})
    private int megabytes;

    private Path file = Path.of("");

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = LargeFlatFile.of(megabytes);
    }

    @Benchmark
    public FileReport load(StoreFolder folder) {
        try (Okd okd = Okd.open(folder.resolve("benchmark.okd"))) {
            return okd.load(file);
        }
    }

    @Benchmark
    public boolean duckDbTyped(StoreFolder folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("benchmark.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            return statement.execute("CREATE TABLE t AS FROM read_csv('" + file
                    + "', delim=';', header=true, all_varchar=true, types={'time': 'DATE', 'value': 'DOUBLE'},"
                    + " decimal_separator=',', nullstr=['-', '.', '/', 'x', ''], store_rejects=true)");
        }
    }
}
