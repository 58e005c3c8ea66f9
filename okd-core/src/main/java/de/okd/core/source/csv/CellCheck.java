package de.okd.core.source.csv;

import com.google.common.base.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whether bytes are characters: a decoder would put a question mark in their place and nobody would know. */
final class CellCheck {
    private final boolean utf8;
    private final boolean[] undefined = new boolean[256];
    private boolean anyUndefined;

    CellCheck(Charset charset) {
        this.utf8 = charset.equals(StandardCharsets.UTF_8);
        for (int value = 128; value < 256 && !utf8; value++) {
            undefined[value] = new String(new byte[] {(byte) value}, charset).equals("\ufffd");
            anyUndefined |= undefined[value];
        }
    }

    boolean accept(RecordScanner record) {
        return record.isAscii() || (utf8 ? record.isUtf8() : !anyUndefined || column(record) == 0);
    }

    /** The first column, counted from 1, that holds bytes that are no characters; 0 if there is none. */
    int column(RecordScanner record) {
        for (int column = 0; column < record.cells(); column++) {
            if (!accept(record.bytes(), record.from(column), record.to(column))) {
                return column + 1;
            }
        }
        return 0;
    }

    private boolean accept(byte[] bytes, int from, int to) {
        if (utf8) {
            return Utf8.isWellFormed(bytes, from, to - from);
        }
        for (int at = from; at < to; at++) {
            if (undefined[bytes[at] & 0xff]) {
                return false;
            }
        }
        return true;
    }
}
