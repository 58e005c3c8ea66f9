package de.okd.benchmarks;

import de.okd.core.LoadReport.FileReport;
import de.okd.core.Okd;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.cell.Dictionary;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.ValueCell;
import de.okd.core.source.csv.CsvSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * What does the load of a German CSV file of 1 GB cost beside DuckDB's own typed import with two threads? Both write a
 * fresh database file; the load also detects how the file is written, hashes it, checks keys, looks for duplicates and
 * keeps statuses and findings. The heap is 256 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class CsvBenchmark {
    @Param("1000")
    private int megabytes;

    private Path file = Path.of("");

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = LargeCsv.of(megabytes);
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
                    + "', delim=';', header=true, quote='\"', escape='\"', auto_detect=false, decimal_separator=',',"
                    + " thousands='.', dateformat='%d.%m.%Y', nullstr=['-', '.', 'x', ''], store_rejects=true, columns={"
                    + "'key': 'VARCHAR', 'sex': 'VARCHAR', 'age': 'SMALLINT', 'day': 'DATE', 'value': 'DOUBLE'})");
        }
    }

    /** Cutting alone, on one thread. */
    @Benchmark
    public long split() {
        long count = 0;
        try (Rows rows = CsvSource.of(file).tabular().opener().get()) {
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    /** Cutting, four look-ups and one number a row, on one thread. */
    @Benchmark
    public double keysAndNumbers() {
        TabularSource table = CsvSource.of(file).tabular();
        ValueCell value = new ValueCell(NumberSyntax.GERMAN, table.charset());
        Dictionary[] keys =
                Stream.generate(() -> new Dictionary(table.charset())).limit(4).toArray(Dictionary[]::new);
        double sum = 0;
        try (Rows rows = table.opener().get()) {
            while (rows.next()) {
                for (int column = 0; column < keys.length; column++) {
                    sum += rows.number(column, keys[column]);
                }
                sum += rows.value(keys.length, value) && value.status().hasValue() ? value.value() : 0;
            }
        }
        return sum;
    }
}
