package de.okd.core.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** The inflated bytes of one entry, counted. */
final class GuardedStream extends FilterInputStream {
    private final InflationGuard guard;
    private final ZipEntry entry;
    private long inflated;

    GuardedStream(InputStream in, InflationGuard guard, ZipEntry entry) {
        super(in);
        this.guard = guard;
        this.entry = entry;
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
            inflated += read;
            guard.count(entry, read, inflated);
        }
        return read;
    }
}
