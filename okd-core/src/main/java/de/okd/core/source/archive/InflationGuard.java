package de.okd.core.source.archive;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** Counts what the entries of an archive inflate to, and refuses what no honest table would. */
public final class InflationGuard {
    private final InflationLimits limits;
    private final Place archive;
    private final String remedy;
    private long total;

    /**
     * @param archive named in the refusal
     * @param remedy what to do if the archive is genuine, as a sentence
     */
    public InflationGuard(InflationLimits limits, Place archive, String remedy) {
        this.limits = limits;
        this.archive = archive;
        this.remedy = remedy;
    }

    /**
     * The same bytes, counted before anybody parses them. Reading them throws {@link OkdException} {@code INVALID_LAYOUT}
     * beyond a limit.
     *
     * @param in the inflated bytes of the entry
     */
    public InputStream guarded(ZipEntry entry, InputStream in) {
        return new WatchedStream(in, new EntryCount(this, entry));
    }

    void count(ZipEntry entry, int read, long inflated) {
        total += read;
        if (inflated > limits.entry()) {
            throw refusal(entry.getName(), "more than " + limits.entry() + " bytes");
        }
        if (total > limits.total()) {
            throw refusal(entry.getName(), "more than " + limits.total() + " bytes with those before it");
        }
        long delivered = Math.max(1, entry.getCompressedSize());
        if (inflated > InflationLimits.RATIO_TESTED_FROM && inflated / delivered > limits.ratio()) {
            throw refusal(entry.getName(), "more than " + limits.ratio() + " times its size");
        }
    }

    /** @param found what the entry inflates to */
    public OkdException refusal(String entry, String found) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the archive: \"" + entry + "\" in it inflates to " + found
                        + ", which no program writes for a table. " + remedy,
                archive);
    }
}
