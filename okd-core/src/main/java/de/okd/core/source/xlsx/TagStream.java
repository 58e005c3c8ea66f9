package de.okd.core.source.xlsx;

import de.okd.core.source.archive.InflationGuard;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of XML: a tag or text longer than any honest one is refused before a parser gathers it in memory. */
final class TagStream extends FilterInputStream {
    private static final int MOST_BYTES = 1 << 20;

    private final InflationGuard guard;
    private final String part;
    private int sinceTag;

    TagStream(InputStream in, InflationGuard guard, String part) {
        super(in);
        this.guard = guard;
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > MOST_BYTES) {
                throw guard.refusal(part, "a single text of more than " + MOST_BYTES + " bytes");
            }
        }
        return read;
    }
}
