package de.okd.core.internal.arrow;

import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferManager;
import org.apache.arrow.memory.RootAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Takes all memory back when it is closed. Arrow forgets buffers when a vector cannot be loaded to its end, as happens with
 * damaged files.
 */
final class RecallingAllocator extends RootAllocator {
    private static final int FIRST_CLEARING = 64;

    private final List<ArrowBuf> given = new ArrayList<>();
    private int nextClearing = FIRST_CLEARING;

    RecallingAllocator(long limit) {
        super(limit);
    }

    @Override
    public ArrowBuf buffer(long size, @Nullable BufferManager manager) {
        ArrowBuf buffer = super.buffer(size, manager);
        if (buffer.capacity() > 0) {
            remember(buffer);
        }
        return buffer;
    }

    private void remember(ArrowBuf buffer) {
        if (given.size() >= nextClearing) {
            given.removeIf(earlier -> earlier.refCnt() == 0);
            nextClearing = Math.max(FIRST_CLEARING, 2 * given.size());
        }
        given.add(buffer);
    }

    @Override
    public synchronized void close() {
        for (ArrowBuf buffer : given) {
            int references = buffer.refCnt();
            if (references > 0) {
                buffer.getReferenceManager().release(references);
            }
        }
        given.clear();
        super.close();
    }
}
