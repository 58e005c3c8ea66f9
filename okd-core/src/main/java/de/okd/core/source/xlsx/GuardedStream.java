package de.okd.core.source.xlsx;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The inflated bytes of one part, counted: a zip bomb is refused before its bytes reach a parser. */
final class GuardedStream extends FilterInputStream {
    private final WorkbookArchive archive;
    private final String part;
    private final ArchiveLimits limits;
    private final long delivered;
    private long inflated;
    private int sinceTag;

    /** @param delivered how many bytes the part has in the archive */
    GuardedStream(InputStream in, WorkbookArchive archive, String part, long delivered) {
        super(in);
        this.archive = archive;
        this.part = part;
        this.limits = archive.limits();
        this.delivered = Math.max(1, delivered);
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
            check(archive.inflated(read));
            findTags(bytes, from, from + read);
        }
        return read;
    }

    private void check(long total) {
        if (inflated > limits.part() || total > limits.total()) {
            throw bomb("more than " + (inflated > limits.part() ? limits.part() : limits.total()) + " bytes");
        }
        if (inflated > ArchiveLimits.RATIO_TESTED_FROM && inflated / delivered > limits.ratio()) {
            throw bomb("more than " + limits.ratio() + " times its size");
        }
    }

    private void findTags(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > limits.tag()) {
                throw bomb("a single text of more than " + limits.tag() + " bytes");
            }
        }
    }

    private OkdException bomb(String found) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the workbook: its part \"" + part + "\" inflates to " + found
                        + ", which no office program writes. If the workbook is genuine, save the sheet as CSV.",
                Place.file(archive.name()));
    }
}
