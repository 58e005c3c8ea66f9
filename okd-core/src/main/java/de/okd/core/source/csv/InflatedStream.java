package de.okd.core.source.csv;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** An entry of a zip that counts what it inflates to, and stops when no honest table would go on. */
final class InflatedStream extends FilterInputStream {
    /** Tables shrink to a twentieth or a fiftieth; bombs to a thousandth. */
    private static final long MOST_TIMES = 200;

    private static final long ALWAYS_ALLOWED = 1L << 24;
    private static final long MOST_BYTES = 1L << 36;

    private final ZipFile zip;
    private final Place place;
    private final long limit;
    private long inflated;

    /** @param compressed how many bytes the zip has */
    InflatedStream(ZipFile zip, InputStream in, long compressed, Place place) {
        super(in);
        this.zip = zip;
        this.place = place;
        this.limit = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, compressed * MOST_TIMES));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        inflated += read;
        if (inflated > limit) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the zip: an entry inflates to more than " + MOST_TIMES
                            + " times the size of the zip, as no table does. Unpack it and load the file.",
                    place);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            zip.close();
        }
    }
}
