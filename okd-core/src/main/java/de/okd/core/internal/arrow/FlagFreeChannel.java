package de.okd.core.internal.arrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.ipc.WriteChannel;

/**
 * Copies buffers through the heap. Arrow's own channel wraps their memory in direct byte buffers by reflection, which fails
 * unless the JVM runs with {@code --add-opens=java.base/java.nio=ALL-UNNAMED}.
 */
final class FlagFreeChannel extends WriteChannel {
    private static final int CHUNK = 1 << 16;

    FlagFreeChannel(WritableByteChannel out) {
        super(out);
    }

    @Override
    public void write(ArrowBuf buffer) throws IOException {
        byte[] chunk = new byte[(int) Math.min(CHUNK, buffer.readableBytes())];
        long index = buffer.readerIndex();
        long end = index + buffer.readableBytes();
        while (index < end) {
            int length = (int) Math.min(chunk.length, end - index);
            buffer.getBytes(index, chunk, 0, length);
            write(ByteBuffer.wrap(chunk, 0, length));
            index += length;
        }
    }
}
