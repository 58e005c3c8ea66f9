package de.okd.core.internal.arrow;

import de.okd.core.table.TableRows;
import java.io.IOException;
import java.util.Map;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** Rows as record batches; each takes the place of the one before. */
public final class RowsReader extends ArrowReader {
    private final TableRows rows;
    private @Nullable BatchFill fill;

    /** @param rows read to their end while batches are asked for */
    public RowsReader(TableRows rows, BufferAllocator allocator) {
        super(allocator);
        this.rows = rows;
    }

    @Override
    public boolean loadNextBatch() throws IOException {
        if (fill == null) {
            fill = new BatchFill(rows, getVectorSchemaRoot());
        }
        return fill.next();
    }

    /** Nothing is read from bytes. */
    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    protected void closeReadSource() {}

    @Override
    protected Schema readSchema() {
        return ArrowFile.schema(rows, Map.of());
    }
}
