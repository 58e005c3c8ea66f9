package de.okd.core.source.archive;

import java.util.zip.ZipEntry;

/** Counts the inflated bytes of one entry. */
final class EntryCount implements WatchedStream.Watcher {
    private final InflationGuard guard;
    private final ZipEntry entry;
    private long inflated;

    EntryCount(InflationGuard guard, ZipEntry entry) {
        this.guard = guard;
        this.entry = entry;
    }

    @Override
    public void read(byte[] bytes, int from, int to) {
        inflated += to - from;
        guard.count(entry, to - from, inflated);
    }
}
