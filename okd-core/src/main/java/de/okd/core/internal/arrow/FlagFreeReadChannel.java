package de.okd.core.internal.arrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.ipc.ReadChannel;

/** Copies buffers through the heap, as {@link FlagFreeChannel} does for writing and for the same reason. */
final class FlagFreeReadChannel extends ReadChannel {
    private static final int CHUNK = 1 << 16;

    FlagFreeReadChannel(ReadableByteChannel in) {
        super(in);
    }

    @Override
    public long readFully(ArrowBuf buffer, long length) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate((int) Math.min(CHUNK, length));
        long read = 0;
        while (read < length) {
            chunk.clear().limit((int) Math.min(chunk.capacity(), length - read));
            int count = readFully(chunk);
            buffer.setBytes(buffer.writerIndex(), chunk.array(), 0, count);
            buffer.writerIndex(buffer.writerIndex() + count);
            read += count;
            if (chunk.hasRemaining()) {
                return read;
            }
        }
        return read;
    }
}
