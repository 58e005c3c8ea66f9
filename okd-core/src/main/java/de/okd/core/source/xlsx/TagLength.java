package de.okd.core.source.xlsx;

import de.okd.core.source.archive.InflationGuard;
import de.okd.core.source.archive.WatchedStream;

/** A tag or text longer than any honest one is refused before a parser gathers it in memory. */
final class TagLength implements WatchedStream.Watcher {
    private static final int MOST_BYTES = 1 << 20;

    private final InflationGuard guard;
    private final String part;
    private int sinceTag;

    TagLength(InflationGuard guard, String part) {
        this.guard = guard;
        this.part = part;
    }

    @Override
    public void read(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > MOST_BYTES) {
                throw guard.refusal(part, "a single text of more than " + MOST_BYTES + " bytes");
            }
        }
    }
}
