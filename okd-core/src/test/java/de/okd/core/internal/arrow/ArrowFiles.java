package de.okd.core.internal.arrow;

import de.okd.core.Damage;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.SmallIntVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.TimeStampMilliVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.UInt1Vector;
import org.apache.arrow.vector.UInt2Vector;
import org.apache.arrow.vector.UInt4Vector;
import org.apache.arrow.vector.UInt8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryEncoder;
import org.apache.arrow.vector.ipc.message.ArrowDictionaryBatch;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.arrow.vector.util.Text;
import org.jspecify.annotations.Nullable;

/** Writes Arrow streams with Arrow's own serialiser, and reads files as OKD does. */
final class ArrowFiles {
    private ArrowFiles() {}

    /** Two rows of every type of a table, the second of nulls, and a column of dictionary entries a, null. */
    static byte[] everyType() throws IOException {
        try (BufferAllocator allocator = new RootAllocator()) {
            List<FieldVector> vectors = vectors(allocator);
            vectors.forEach(vector -> vector.setNull(1));
            vectors.forEach(vector -> vector.setValueCount(2));
            VarCharVector entries = texts("entries", allocator, "b", "a");
            VarCharVector plain = texts("coded", allocator, "a", null);
            DictionaryEncoding encoding = new DictionaryEncoding(7, false, new ArrowType.Int(8, true));
            FieldVector coded = (FieldVector) DictionaryEncoder.encode(plain, new Dictionary(entries, encoding));
            vectors.add(coded);
            List<Field> fields = new ArrayList<>();
            vectors.forEach(vector -> fields.add(vector.getField()));
            fields.set(
                    fields.size() - 1,
                    new Field("coded", new FieldType(true, ArrowType.Utf8.INSTANCE, encoding), List.of()));
            try (VectorSchemaRoot root = new VectorSchemaRoot(vectors);
                    VectorSchemaRoot dictionary = new VectorSchemaRoot(List.of(entries));
                    plain) {
                return written(new Schema(fields), root, dictionary);
            }
        }
    }

    private static VarCharVector texts(String name, BufferAllocator allocator, String first, @Nullable String second) {
        VarCharVector vector = new VarCharVector(name, allocator);
        vector.setSafe(0, first.getBytes(StandardCharsets.UTF_8));
        if (second != null) {
            vector.setSafe(1, second.getBytes(StandardCharsets.UTF_8));
        }
        vector.setValueCount(2);
        return vector;
    }

    private static List<FieldVector> vectors(BufferAllocator allocator) {
        List<FieldVector> vectors = new ArrayList<>(List.of(
                new TinyIntVector("i8", allocator),
                new SmallIntVector("i16", allocator),
                new IntVector("i32", allocator),
                new BigIntVector("i64", allocator),
                new UInt1Vector("u8", allocator),
                new UInt2Vector("u16", allocator),
                new UInt4Vector("u32", allocator),
                new UInt8Vector("u64", allocator),
                new Float4Vector("f32", allocator),
                new Float8Vector("f64", allocator)));
        vectors.addAll(List.of(
                new DecimalVector("decimal", allocator, 12, 2),
                new BitVector("flag", allocator),
                new DateDayVector("day", allocator),
                new TimeStampMilliVector("moment", allocator),
                new TimeStampMicroTZVector("instant", allocator, "Europe/Berlin"),
                new VarCharVector("text", allocator)));
        vectors.forEach(FieldVector::allocateNew);
        ((TinyIntVector) vectors.get(0)).set(0, -1);
        ((SmallIntVector) vectors.get(1)).set(0, -2);
        ((IntVector) vectors.get(2)).set(0, -3);
        ((BigIntVector) vectors.get(3)).set(0, -4);
        ((UInt1Vector) vectors.get(4)).set(0, 255);
        ((UInt2Vector) vectors.get(5)).set(0, 65_535);
        ((UInt4Vector) vectors.get(6)).set(0, -1);
        ((UInt8Vector) vectors.get(7)).set(0, -1);
        ((Float4Vector) vectors.get(8)).set(0, 1.5f);
        ((Float8Vector) vectors.get(9)).set(0, 2.5);
        ((DecimalVector) vectors.get(10)).set(0, new BigDecimal("12.50"));
        ((BitVector) vectors.get(11)).set(0, 1);
        ((DateDayVector) vectors.get(12)).set(0, 19_357);
        ((TimeStampMilliVector) vectors.get(13)).set(0, 1_672_509_600_000L);
        ((TimeStampMicroTZVector) vectors.get(14)).set(0, 1_672_509_600_000_000L);
        ((VarCharVector) vectors.get(15)).setSafe(0, new Text("Büdingen"));
        return vectors;
    }

    static byte[] list() throws IOException {
        try (BufferAllocator allocator = new RootAllocator();
                ListVector list = ListVector.empty("Teile", allocator)) {
            list.addOrGetVector(FieldType.nullable(new ArrowType.Int(32, true)));
            list.setValueCount(0);
            try (VectorSchemaRoot root = new VectorSchemaRoot(List.of(list));
                    VectorSchemaRoot none = new VectorSchemaRoot(List.of())) {
                return written(root.getSchema(), root, none);
            }
        }
    }

    private static byte[] written(Schema schema, VectorSchemaRoot root, VectorSchemaRoot dictionary)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FlagFreeChannel channel = new FlagFreeChannel(Channels.newChannel(bytes))) {
            MessageSerializer.serialize(channel, schema);
            if (!dictionary.getFieldVectors().isEmpty()) {
                dictionary.setRowCount(2);
                try (ArrowDictionaryBatch batch =
                        new ArrowDictionaryBatch(7, new VectorUnloader(dictionary).getRecordBatch(), false)) {
                    MessageSerializer.serialize(channel, batch);
                }
            }
            root.setRowCount(root.getFieldVectors().get(0).getValueCount());
            try (ArrowRecordBatch batch = new VectorUnloader(root).getRecordBatch()) {
                MessageSerializer.serialize(channel, batch);
                MessageSerializer.serialize(channel, batch);
            }
            channel.writeIntLittleEndian(MessageSerializer.IPC_CONTINUATION_TOKEN);
            channel.writeIntLittleEndian(0);
        }
        return bytes.toByteArray();
    }

    static DeliveredFile write(Path folder, byte[] bytes) throws IOException {
        return DeliveredFile.of(Damage.write(folder.resolve("table.arrow"), bytes));
    }

    static List<List<Object>> read(DeliveredFile file) {
        List<List<Object>> read = new ArrayList<>();
        try (Rows rows = new ArrowFormat().tables(file).get(0).opener().get()) {
            while (rows.next()) {
                Object[] cells = new Object[rows.columns().size()];
                for (int column = 0; column < cells.length; column++) {
                    cells[column] = rows.cell(column);
                }
                read.add(Arrays.asList(cells));
            }
        }
        return read;
    }
}
