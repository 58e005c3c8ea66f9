package de.okd.core.internal.arrow;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.ColumnarRows;
import de.okd.core.source.Rows;
import java.util.List;
import org.apache.arrow.c.ArrowArrayStream;
import org.apache.arrow.c.Data;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.jspecify.annotations.Nullable;

/** Batches of the caller, handed to an engine as they are. Taking them over needs Arrow's JVM flag, reading does not. */
public final class BatchRows implements ColumnarRows {
    private final ArrowReader batches;
    private final BufferAllocator allocator;
    private final ArrowRows rows;
    private @Nullable ArrowArrayStream stream;

    /**
     * @param batches closed with the rows
     * @param allocator the one they were made with
     */
    public BatchRows(ArrowReader batches, BufferAllocator allocator, Place place) {
        this.batches = batches;
        this.allocator = allocator;
        this.rows = new ArrowRows(batches, () -> ArrowRows.close(batches, place), place);
    }

    /** Rows of batches that are read cell by cell, without any JVM flag. */
    public static Rows cellByCell(ArrowReader batches, Place place) {
        return new ArrowRows(batches, () -> ArrowRows.close(batches, place), place);
    }

    @Override
    public Object stream() {
        rows.requireCells();
        ArrowArrayStream exported = ArrowArrayStream.allocateNew(allocator);
        stream = exported;
        Data.exportArrayStream(allocator, batches, exported);
        return exported;
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public boolean next() {
        return rows.next();
    }

    @Override
    public int line() {
        return rows.line();
    }

    @Override
    public @Nullable Object cell(int column) {
        return rows.cell(column);
    }

    @Override
    public List<Finding> findings() {
        return rows.findings();
    }

    /** A stream that was not read to its end still owns the batches. */
    @Override
    public void close() {
        if (stream == null) {
            rows.close();
        } else {
            stream.close();
        }
    }
}
