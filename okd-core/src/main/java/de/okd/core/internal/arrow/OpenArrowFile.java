package de.okd.core.internal.arrow;

import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is being read, with the memory its batches take. */
final class OpenArrowFile {
    private static final Logger LOG = LoggerFactory.getLogger(OpenArrowFile.class);
    private static final long SPARE = 1 << 26;

    private final RecallingAllocator allocator;
    private final CheckedReader reader;

    private OpenArrowFile(SeekableByteChannel channel, RecallingAllocator allocator, Place place) throws IOException {
        long size = channel.size() - channel.position();
        this.allocator = allocator;
        this.reader = new CheckedReader(new FlagFreeReadChannel(channel), allocator, size, place);
    }

    static ArrowRows open(SeekableByteChannel channel, Place place) throws IOException {
        return open(channel, new RecallingAllocator(4 * channel.size() + SPARE), place);
    }

    /** @param allocator closed with the rows */
    static ArrowRows open(SeekableByteChannel channel, RecallingAllocator allocator, Place place) throws IOException {
        OpenArrowFile file = new OpenArrowFile(channel, allocator, place);
        return new ArrowRows(file.reader, file::close, place);
    }

    /** What goes wrong here must not hide why the file was refused. */
    private void close() {
        try (allocator) {
            reader.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Closing a damaged Arrow file", e);
        }
    }
}
