package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.table.Column;
import de.okd.core.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Answers as Arrow batches. */
class ArrowReadersTest {

    /** Prints the answer after the store is closed, and how much Arrow memory is left over in the end. */
    static final class Printer {
        private Printer() {}

        public static void main(String[] arguments) throws IOException {
            try (RootAllocator allocator = new RootAllocator()) {
                print(arguments[0], allocator);
                System.out.println("left " + allocator.getAllocatedMemory());
            }
        }

        private static void print(String file, RootAllocator allocator) throws IOException {
            ArrowReader reader;
            try (Okd okd = Okd.inMemory()) {
                okd.load(Path.of(file));
                var question = okd.query("12411-01-01-5").groupBy("region").sum();
                reader = ArrowReaders.open(okd, question, allocator);
            }
            try (reader) {
                while (reader.loadNextBatch()) {
                    print(reader.getVectorSchemaRoot());
                }
            }
        }

        private static void print(VectorSchemaRoot root) {
            for (int row = 0; row < root.getRowCount(); row++) {
                int current = row;
                System.out.println(root.getFieldVectors().stream()
                        .map((FieldVector vector) -> String.valueOf(vector.getObject(current)))
                        .collect(Collectors.joining("|")));
            }
        }
    }

    @Test
    void rowsOfAnyNumberBecomeBatchesAndLeaveNoMemoryBehind() throws IOException {
        Table table = new Table(List.of(
                new Column.Numbers(
                        "number",
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> i == 7 ? Double.NaN : i)
                                .toList()),
                new Column.Text("text", Collections.nCopies(100_000, "ä"))));
        List<Integer> sizes = new ArrayList<>();
        try (RootAllocator allocator = new RootAllocator()) {
            try (ArrowReader reader = ArrowReaders.of(table.stream(), allocator)) {
                while (reader.loadNextBatch()) {
                    VectorSchemaRoot batch = reader.getVectorSchemaRoot();
                    sizes.add(batch.getRowCount());
                    double first = (sizes.size() - 1) * 65_536.0;
                    assertThat(batch.getVector("number").getObject(1)).isEqualTo(first + 1);
                    assertThat(batch.getVector("number").isNull(7)).isEqualTo(first == 0);
                    assertThat(batch.getVector("text").getObject(2)).hasToString("ä");
                }
            }
            assertThat(allocator.getAllocatedMemory()).isZero();
        }
        assertThat(sizes).containsExactly(65_536, 34_464);
    }

    @Test
    @Timeout(60)
    void anAnswerOutlivesTheStoreAndLeavesNoMemoryBehind(@TempDir Path folder) throws IOException {
        Path file = SmallTables.write(folder, "p.csv", SmallTables.POPULATION);
        try (ChildJvm child = ChildJvm.start(Printer.class, List.of(ArrowReaders.FLAG), file.toString())) {
            assertThat(child.lines())
                    .containsExactly(
                            "06440|Wetteraukreis|Anzahl|41500.0|NORMAL|0",
                            "06440001|Altenstadt, Hess|Anzahl|10300.0|NORMAL|0",
                            "06440002|Bad Nauheim|Anzahl|31200.0|NORMAL|0",
                            "06440026|Neustadt|Anzahl|0.0|NORMAL|0",
                            "left 0");
        }
    }

    @Test
    void withoutTheFlagTheErrorNamesItAndTheWaysThatNeedNone() {
        try (Okd okd = Okd.inMemory();
                RootAllocator allocator = new RootAllocator()) {
            assertThatThrownBy(() -> ArrowReaders.open(okd, okd.sql("SELECT 1"), allocator))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE))
                    .hasMessageContaining(ArrowReaders.FLAG)
                    .hasMessageContaining("forEach");
        }
    }
}
