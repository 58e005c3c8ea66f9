package de.okd.core.internal.arrow;

import de.okd.core.table.TableRows;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.apache.arrow.vector.ipc.message.ArrowFooter;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * Arrow's IPC file format: the messages of a stream between two magic words, then a footer with the position of each record
 * batch. Written with Arrow's serialiser, but through a channel that needs no JVM flag.
 */
public final class ArrowFile {
    private static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);

    private ArrowFile() {}

    /** @param metadata written as metadata of the schema */
    public static void write(TableRows rows, Map<String, String> metadata, Path file) throws IOException {
        Schema schema = schema(rows, metadata);
        try (BufferAllocator allocator = new RootAllocator();
                VectorSchemaRoot root = VectorSchemaRoot.create(schema, allocator);
                FileOutputStream out = new FileOutputStream(file.toFile());
                FlagFreeChannel channel = new FlagFreeChannel(out.getChannel())) {
            write(rows, root, channel);
        }
    }

    static Schema schema(TableRows rows, Map<String, String> metadata) {
        return new Schema(rows.headings().stream().map(ArrowFile::field).toList(), new TreeMap<>(metadata));
    }

    private static Field field(TableRows.Heading heading) {
        Map<String, String> metadata =
                heading.kind() == TableRows.Kind.GEOMETRY ? GeoArrow.metadata(heading.crs()) : Map.of();
        FieldType type = new FieldType(true, type(heading.kind()), null, metadata);
        return new Field(heading.name(), type, null);
    }

    private static ArrowType type(TableRows.Kind kind) {
        return switch (kind) {
            case TEXT, GEOMETRY -> ArrowType.Utf8.INSTANCE;
            case NUMBER -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
            case INTEGER -> new ArrowType.Int(Long.SIZE, true);
            case DATE -> new ArrowType.Date(DateUnit.DAY);
            case FLAG -> ArrowType.Bool.INSTANCE;
        };
    }

    private static void write(TableRows rows, VectorSchemaRoot root, FlagFreeChannel channel) throws IOException {
        channel.write(MAGIC);
        channel.align();
        MessageSerializer.serialize(channel, root.getSchema());
        List<ArrowBlock> blocks = writeBatches(new BatchFill(rows, root), root, channel);
        channel.writeIntLittleEndian(MessageSerializer.IPC_CONTINUATION_TOKEN);
        channel.writeIntLittleEndian(0);
        long footerStart = channel.getCurrentPosition();
        channel.write(new ArrowFooter(root.getSchema(), List.of(), blocks), false);
        channel.writeIntLittleEndian((int) (channel.getCurrentPosition() - footerStart));
        channel.write(MAGIC);
    }

    private static List<ArrowBlock> writeBatches(BatchFill fill, VectorSchemaRoot root, FlagFreeChannel channel)
            throws IOException {
        List<ArrowBlock> blocks = new ArrayList<>();
        while (fill.next()) {
            try (ArrowRecordBatch batch = new VectorUnloader(root).getRecordBatch()) {
                blocks.add(MessageSerializer.serialize(channel, batch));
            }
        }
        return blocks;
    }
}
