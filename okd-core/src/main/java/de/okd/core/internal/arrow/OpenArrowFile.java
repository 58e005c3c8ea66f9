package de.okd.core.internal.arrow;

import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is being read, with the memory its batches take. */
final class OpenArrowFile {
    private static final Logger LOG = LoggerFactory.getLogger(OpenArrowFile.class);
    private static final long SPARE = 1 << 26;

    private final BufferAllocator allocator;
    private final CheckedReader reader;

    private OpenArrowFile(SeekableByteChannel channel, Place place) throws IOException {
        long size = channel.size() - channel.position();
        this.allocator = new RootAllocator(4 * size + SPARE);
        this.reader = new CheckedReader(new FlagFreeReadChannel(channel), allocator, size, place);
    }

    static ArrowRows open(SeekableByteChannel channel, Place place) throws IOException {
        OpenArrowFile file = new OpenArrowFile(channel, place);
        return new ArrowRows(file.reader, file::close, place);
    }

    /** What Arrow could not read to its end it may have forgotten to give back; that must not hide why it failed. */
    private void close() {
        try {
            reader.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Closing a damaged Arrow file", e);
        }
        reader.release();
        try {
            allocator.close();
        } catch (IllegalStateException e) {
            LOG.debug("A damaged Arrow file held memory", e);
        }
    }
}
