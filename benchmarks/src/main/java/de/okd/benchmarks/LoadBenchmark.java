package de.okd.benchmarks;

import de.okd.core.LoadReport;
import de.okd.core.Okd;
import de.okd.core.source.DataFolder;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.genesis.GenesisFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a load cost beside DuckDB's own import of the same bytes as text? Both go into a fresh database in memory; the
 * load also types, checks sums, and keeps findings.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class LoadBenchmark {

    /** One table of 2.9 MB to observations in memory. */
    @Benchmark
    public Delivery readOneTable() {
        return new GenesisFormat()
                .read(DeliveredFile.of(DeliveredTables.ages()))
                .get(0);
    }

    /** The same bytes as text columns of one DuckDB table. */
    @Benchmark
    public int duckDbTextOfOneTable() throws SQLException, IOException {
        return importAsText(DeliveredTables.ages());
    }

    /** Twelve tables through formats, checks and transactions into the store. */
    @Benchmark
    public LoadReport loadTwelveTables() {
        try (Okd okd = Okd.inMemory()) {
            return okd.load(DataFolder.of(DeliveredTables.municipal()));
        }
    }

    /** The same bytes as text columns, one DuckDB table per file. */
    @Benchmark
    public int duckDbTextOfTwelveTables() throws SQLException, IOException {
        return importAsText(DeliveredTables.municipalFiles().toArray(Path[]::new));
    }

    private static int importAsText(Path... files) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < files.length; i++) {
                statement.execute("CREATE TABLE t" + i + " AS FROM read_csv('" + files[i]
                        + "', delim=';', header=false, quote='', escape='', auto_detect=false, null_padding=true,"
                        + " strict_mode=false, columns=" + columns(files[i]) + ")");
            }
            return files.length;
        }
    }

    private static String columns(Path file) throws IOException {
        String dataRow = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .skip(20)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, dataRow.split(";", -1).length)
                .mapToObj(i -> "'c" + i + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
