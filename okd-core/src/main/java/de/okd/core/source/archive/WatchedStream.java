package de.okd.core.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows a watcher all bytes before whoever reads them has them; it stops the reading by throwing. */
public final class WatchedStream extends FilterInputStream {
    private final Watcher watcher;

    public WatchedStream(InputStream in, Watcher watcher) {
        super(in);
        this.watcher = watcher;
    }

    /** Is shown the bytes from an index to before another. */
    @FunctionalInterface
    public interface Watcher {
        void read(byte[] bytes, int from, int to);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            watcher.read(bytes, from, from + read);
        }
        return read;
    }
}
