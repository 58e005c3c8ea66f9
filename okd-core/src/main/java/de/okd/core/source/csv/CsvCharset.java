package de.okd.core.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The charset of text, from all of its bytes: what is UTF-8 for a megabyte may be something else after it.
 *
 * @param charset the one that fits best
 * @param foreign how many byte sequences are no characters of UTF-8 although most that could be are; 0 for other charsets
 */
record CsvCharset(Charset charset, long foreign) {
    private static final int BLOCK = 1 << 16;

    /** @return a charset whatever the bytes */
    static CsvCharset of(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        int length = in.readNBytes(block, 0, BLOCK);
        Charset wide = wide(block, length);
        if (wide != null) {
            return new CsvCharset(wide, 0);
        }
        Utf8Count count = new Utf8Count();
        boolean windows = false;
        for (; length > 0; length = in.readNBytes(block, 0, BLOCK)) {
            long before = count.foreign();
            count.add(block, length);
            windows |= count.foreign() > before && isWindows(block, length);
        }
        return count.isUtf8()
                ? new CsvCharset(StandardCharsets.UTF_8, count.foreign())
                : new CsvCharset(windows ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1, 0);
    }

    /** Bytes from 80 to 9F are controls in ISO-8859-1, and quotes, dashes and the euro in windows-1252. */
    private static boolean isWindows(byte[] block, int length) {
        for (int at = 0; at < length; at++) {
            if (block[at] < (byte) 0xA0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 by its byte order mark, or by the zeros that every other byte of Latin text is; null for others. */
    private static @Nullable Charset wide(byte[] block, int length) {
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int at = 0; at + 1 < length; at += 2) {
            zerosFirst += block[at] == 0 ? 1 : 0;
            zerosSecond += block[at + 1] == 0 ? 1 : 0;
        }
        if (startsWith(block, length, 0xFE, 0xFF) || (zerosFirst > length / 6 && zerosSecond == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = startsWith(block, length, 0xFF, 0xFE) || (zerosSecond > length / 6 && zerosFirst == 0);
        return little ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] block, int length, int first, int second) {
        return length >= 2 && block[0] == (byte) first && block[1] == (byte) second;
    }
}
