package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.Aggregation;
import de.okd.core.error.OkdException;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batches made by a program. Oracle: what the program puts into them. */
@Timeout(60)
class ArrowBatchesTest {

    /** Two batches of municipalities 06440001 to 06440003, with 1 to 3 and 4 to 6 inhabitants in the years given. */
    static final class Batches extends ArrowReader {
        private static final int ROWS = 3;
        private int batch;

        Batches(BufferAllocator allocator) {
            super(allocator);
        }

        @Override
        public boolean loadNextBatch() throws IOException {
            prepareLoadNextBatch();
            if (batch == 2) {
                return false;
            }
            VectorSchemaRoot root = getVectorSchemaRoot();
            root.allocateNew();
            for (int row = 0; row < ROWS; row++) {
                ((VarCharVector) root.getVector(0))
                        .setSafe(row, ("0644000" + (row + 1)).getBytes(StandardCharsets.UTF_8));
                ((BigIntVector) root.getVector(1)).setSafe(row, 2021 + batch);
                ((BigIntVector) root.getVector(2)).setSafe(row, batch * ROWS + row + 1);
            }
            root.setRowCount(ROWS);
            batch++;
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
            ArrowType number = new ArrowType.Int(64, true);
            return new Schema(List.of(
                    Field.nullable("ags", ArrowType.Utf8.INSTANCE),
                    Field.nullable("jahr", number),
                    Field.nullable("einwohner", number)));
        }
    }

    @Test
    void batchesBecomeObservationsWithoutAnyJvmFlag() {
        try (BufferAllocator allocator = new RootAllocator();
                Okd okd = Okd.inMemory()) {
            List<Version> versions = okd.load(
                    ArrowReaders.tabular("einwohner", () -> new Batches(allocator)),
                    Mapping.of("einwohner")
                            .region("ags")
                            .periodIn("jahr")
                            .measure("population", "einwohner", Aggregation.STOCK));
            assertThat(versions).extracting(Version::kind).containsExactly(Version.Kind.TABLE);
            assertThat(okd.observations("einwohner").value(1, 2)).isEqualTo(6);
            assertThat(allocator.getAllocatedMemory()).isZero();
        }
    }

    @Test
    void withoutTheFlagTheFastLaneNamesItAndTheOtherWay() throws IOException {
        try (BufferAllocator allocator = new RootAllocator();
                Batches batches = new Batches(allocator);
                Okd okd = Okd.inMemory()) {
            assertThatThrownBy(() -> ArrowReaders.load(okd, "einwohner", batches, allocator))
                    .isInstanceOf(OkdException.class)
                    .hasMessageContainingAll(ArrowReaders.FLAG, "ArrowReaders.tabular");
        }
    }

    /** Stores batches as records and prints what is stored. */
    static final class FastLane {
        private FastLane() {}

        public static void main(String[] arguments) {
            try (BufferAllocator allocator = new RootAllocator();
                    Okd okd = Okd.inMemory()) {
                Version version = ArrowReaders.load(okd, "einwohner", new Batches(allocator), allocator);
                System.out.println(version.kind() + " " + version.dataset() + " " + version.entries());
                System.out.println(allocator.getAllocatedMemory());
            }
        }
    }

    @Test
    void withTheFlagBatchesAreTakenOverAsRecords() throws IOException {
        try (ChildJvm child = ChildJvm.start(FastLane.class, List.of(ArrowReaders.FLAG))) {
            assertThat(child.line()).isEqualTo("RECORDS einwohner 6");
            assertThat(child.line()).isEqualTo("0");
        }
    }
}
