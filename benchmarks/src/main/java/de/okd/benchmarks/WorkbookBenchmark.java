package de.okd.benchmarks;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Rows;
import de.okd.core.source.xlsx.XlsxFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
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

/**
 * What does a workbook of 100,000 rows and five columns cost beside fastexcel-reader alone? Both end with every cell read;
 * OKD also guards against bombs, finds the table and its header, and keeps merged cells, hidden rows and errors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class WorkbookBenchmark {
    private static final int ROWS = 100_000;

    private Path file;

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("okd", ".xlsx");
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "okd", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("T");
            String[] header = {"AGS", "Gemeinde", "Jahr", "Einwohner", "Anteil"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, String.format(Locale.ROOT, "%08d", row));
                sheet.value(row, 1, "Gemeinde " + row % 5000);
                sheet.value(row, 2, 2015 + row % 5);
                sheet.value(row, 3, random.nextInt(100_000));
                sheet.value(row, 4, random.nextInt(10_000) / 100.0);
            }
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public double okd() {
        double sum = 0;
        try (Rows rows =
                new XlsxFormat().tables(DeliveredFile.of(file)).get(0).opener().get()) {
            while (rows.next()) {
                for (int column = 0; column < 5; column++) {
                    Object cell = rows.cell(column);
                    sum += cell instanceof Double number
                            ? number
                            : String.valueOf(cell).length();
                }
            }
        }
        return sum;
    }

    @Benchmark
    public double fastexcelReader() throws IOException {
        double sum = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> rows = stream.iterator(); rows.hasNext(); ) {
                for (Cell cell : rows.next()) {
                    boolean isNumber = cell.getType() == CellType.NUMBER;
                    sum += isNumber
                            ? cell.asNumber().doubleValue()
                            : cell.getText().length();
                }
            }
        }
        return sum;
    }
}
