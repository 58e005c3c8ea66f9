package de.okd.core.internal.arrow;

import de.okd.core.table.Column;
import de.okd.core.table.Table;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.apache.arrow.vector.ipc.message.ArrowFooter;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.MessageSerializer;

/**
 * Arrow's IPC file format: the messages of a stream between two magic words, then a footer with the position of each record
 * batch. Written with Arrow's serialiser, but through a channel that needs no JVM flag.
 */
public final class ArrowFile {
    private static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);

    private ArrowFile() {}

    public static void write(Table table, Path file) throws IOException {
        try (BufferAllocator allocator = new RootAllocator()) {
            List<FieldVector> vectors = new ArrayList<>();
            for (Column column : table.columns()) {
                vectors.add(vector(column, allocator));
            }
            try (VectorSchemaRoot root = new VectorSchemaRoot(vectors);
                    FileOutputStream out = new FileOutputStream(file.toFile());
                    FlagFreeChannel channel = new FlagFreeChannel(out.getChannel())) {
                root.setRowCount(table.rows());
                write(root, channel);
            }
        }
    }

    private static void write(VectorSchemaRoot root, FlagFreeChannel channel) throws IOException {
        channel.write(MAGIC);
        channel.align();
        MessageSerializer.serialize(channel, root.getSchema());
        try (ArrowRecordBatch batch = new VectorUnloader(root).getRecordBatch()) {
            ArrowBlock block = MessageSerializer.serialize(channel, batch);
            channel.writeIntLittleEndian(MessageSerializer.IPC_CONTINUATION_TOKEN);
            channel.writeIntLittleEndian(0);
            long footerStart = channel.getCurrentPosition();
            channel.write(new ArrowFooter(root.getSchema(), List.of(), List.of(block)), false);
            channel.writeIntLittleEndian((int) (channel.getCurrentPosition() - footerStart));
        }
        channel.write(MAGIC);
    }

    private static FieldVector vector(Column column, BufferAllocator allocator) {
        return column instanceof Column.Text text ? text(text, allocator) : numbers((Column.Numbers) column, allocator);
    }

    private static FieldVector text(Column.Text column, BufferAllocator allocator) {
        VarCharVector vector = new VarCharVector(column.name(), allocator);
        for (int row = 0; row < column.size(); row++) {
            String value = column.values().get(row);
            if (value == null) {
                vector.setNull(row);
            } else {
                vector.setSafe(row, value.getBytes(StandardCharsets.UTF_8));
            }
        }
        vector.setValueCount(column.size());
        return vector;
    }

    private static FieldVector numbers(Column.Numbers column, BufferAllocator allocator) {
        Float8Vector vector = new Float8Vector(column.name(), allocator);
        for (int row = 0; row < column.size(); row++) {
            double value = column.values().get(row);
            if (Double.isNaN(value)) {
                vector.setNull(row);
            } else {
                vector.setSafe(row, value);
            }
        }
        vector.setValueCount(column.size());
        return vector;
    }
}
