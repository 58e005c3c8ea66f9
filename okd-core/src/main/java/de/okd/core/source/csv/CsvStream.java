package de.okd.core.source.csv;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** From a stream of bytes as delivered to records. */
final class CsvStream {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvStream() {}

    static RecordScanner records(InputStream in, CsvDialect dialect, Place place) {
        return records(in, dialect, place, RecordScanner.BUFFER);
    }

    /** The records of bytes in memory. */
    static RecordScanner records(byte[] bytes, CsvDialect dialect) {
        int buffer = Math.min(bytes.length + Long.BYTES, RecordScanner.BUFFER);
        return records(new ByteArrayInputStream(bytes), dialect, Place.NOWHERE, buffer);
    }

    private static RecordScanner records(InputStream in, CsvDialect dialect, Place place, int buffer) {
        InputStream narrow = dialect.isWide() ? new TranscodedStream(in, dialect.charset()) : in;
        try {
            return new RecordScanner(withoutMark(narrow), dialect, place, buffer);
        } catch (IOException e) {
            throw new OkdException(ErrorCode.UNREADABLE, "Could not read the file: " + e.getMessage(), place, e);
        }
    }

    /** The byte order mark of UTF-8, which editors put in front whatever charset they say they use. */
    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, MARK.length);
        byte[] first = stream.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            stream.unread(first);
        }
        return stream;
    }
}
