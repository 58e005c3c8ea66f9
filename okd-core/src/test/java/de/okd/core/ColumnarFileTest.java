package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.table.Column;
import de.okd.core.table.Table;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Parquet and Arrow. Oracle: DuckDB's own Parquet reader and Arrow's own file reader. */
class ColumnarFileTest {
    private static final String FLAG = "--add-opens=java.base/java.nio=ALL-UNNAMED";
    private static final Table TABLE = new Table(List.of(
            new Column.Text("name", Arrays.asList("Büdingen", null, "it's \"it\"", "")),
            new Column.Numbers("value", List.of(31.2288885314, Double.NaN, -0.5, 1e300)),
            new Column.Integers("count", Arrays.asList(Long.MAX_VALUE, null, -1L, 0L)),
            new Column.Dates(
                    "day", Arrays.asList(LocalDate.of(2015, 12, 31), null, LocalDate.EPOCH, LocalDate.of(1, 1, 1))),
            new Column.Booleans("valid", Arrays.asList(true, null, false, true))));
    private static final List<String> ROWS = List.of(
            "Büdingen|31.2288885314|9223372036854775807|2015-12-31|true",
            "null|null|null|null|null",
            "it's \"it\"|-0.5|-1|1970-01-01|false",
            "|1.0E300|0|0001-01-01|true");

    @Test
    void parquetReadsBackInDuckDb(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("it's.parquet");
        TableFiles.writeParquet(TABLE, file);
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT * FROM read_parquet('" + file.toString().replace("'", "''") + "')")) {
            while (row.next()) {
                rows.add(IntStream.rangeClosed(1, 5)
                        .mapToObj(column -> cell(row, column))
                        .collect(Collectors.joining("|")));
            }
        }
        assertThat(rows).isEqualTo(ROWS);
    }

    private static String cell(ResultSet row, int column) {
        try {
            return String.valueOf(row.getObject(column));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads an Arrow file and prints it; Arrow's reader, unlike our writer, needs the flag. */
    static final class ArrowPrinter {
        private ArrowPrinter() {}

        public static void main(String[] arguments) throws IOException {
            try (FileInputStream in = new FileInputStream(arguments[0]);
                    RootAllocator allocator = new RootAllocator();
                    ArrowFileReader reader = new ArrowFileReader(in.getChannel(), allocator)) {
                while (reader.loadNextBatch()) {
                    print(reader.getVectorSchemaRoot());
                }
            }
        }

        /** Arrow gives days as numbers. */
        private static String text(FieldVector vector, int row) {
            Object cell = vector.getObject(row);
            return vector instanceof DateDayVector && cell instanceof Integer day
                    ? LocalDate.ofEpochDay(day).toString()
                    : String.valueOf(cell);
        }

        private static void print(VectorSchemaRoot root) {
            for (int row = 0; row < root.getRowCount(); row++) {
                int current = row;
                System.out.println(root.getFieldVectors().stream()
                        .map((FieldVector vector) -> text(vector, current))
                        .collect(Collectors.joining("|")));
            }
        }
    }

    @Test
    @Timeout(60)
    void arrowReadsBackWithArrowsOwnReader(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("result.arrow");
        TableFiles.writeArrow(TABLE, file);
        try (ChildJvm reader = ChildJvm.start(ArrowPrinter.class, List.of(FLAG), file.toString())) {
            assertThat(reader.lines()).isEqualTo(ROWS);
        }
    }

    @Test
    void arrowIsWrittenWithoutAnyJvmFlag(@TempDir Path folder) {
        assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .noneMatch(flag -> flag.contains("java.nio"));
        TableFiles.writeArrow(TABLE, folder.resolve("result.arrow"));
        assertThat(folder.resolve("result.arrow")).isNotEmptyFile();
    }

    @Test
    @Timeout(60)
    void anEmptyTableIsAValidArrowFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("empty.arrow");
        TableFiles.writeArrow(
                new Table(List.of(new Column.Text("name", List.of()), new Column.Numbers("value", List.of()))), file);
        try (ChildJvm reader = ChildJvm.start(ArrowPrinter.class, List.of(FLAG), file.toString())) {
            assertThat(reader.lines()).isEmpty();
        }
    }
}
