package de.okd.core.internal.arrow;

import java.io.IOException;
import java.util.Map;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Schema;

/** A reader that also closes what it reads from. */
public final class OwningReader extends ArrowReader {
    private final ArrowReader reader;
    private final Runnable closer;

    /** @param closer run after the reader is closed */
    public OwningReader(ArrowReader reader, BufferAllocator allocator, Runnable closer) {
        super(allocator);
        this.reader = reader;
        this.closer = closer;
    }

    @Override
    public VectorSchemaRoot getVectorSchemaRoot() throws IOException {
        return reader.getVectorSchemaRoot();
    }

    @Override
    public Map<Long, Dictionary> getDictionaryVectors() throws IOException {
        return reader.getDictionaryVectors();
    }

    @Override
    public Dictionary lookup(long id) {
        return reader.lookup(id);
    }

    @Override
    public boolean loadNextBatch() throws IOException {
        return reader.loadNextBatch();
    }

    @Override
    public long bytesRead() {
        return reader.bytesRead();
    }

    @Override
    protected void closeReadSource() throws IOException {
        try {
            reader.close();
        } finally {
            closer.run();
        }
    }

    @Override
    protected Schema readSchema() throws IOException {
        return reader.getVectorSchemaRoot().getSchema();
    }
}
