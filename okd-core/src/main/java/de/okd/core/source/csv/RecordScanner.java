package de.okd.core.source.csv;

import com.google.common.base.Utf8;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts bytes into records and cells after RFC 4180 without decoding them, eight bytes at a time. Works for every charset
 * in which delimiter, quote and line breaks are the bytes of ASCII. Holds the record at hand and nothing else.
 * One class, because its inner loop shares every field.
 */
final class RecordScanner implements AutoCloseable {
    static final int MAX_FIELD = 1 << 20;
    private static final int MAX_RECORD = 1 << 23;
    static final int BUFFER = 1 << 18;
    private static final int NO_QUOTE = Integer.MIN_VALUE;
    private static final int WORD = Long.BYTES;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long NOT_CONTROL = 0xE0E0E0E0E0E0E0E0L;

    private final InputStream in;
    private final Place place;
    private final byte delimiter;
    private final long delimiters;
    private final int quote;
    private byte[] bytes;
    private int limit;
    private boolean atEnd;
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private boolean[] escaped = new boolean[64];
    private boolean anyEscaped;
    private int cells;
    private int start;
    private int end;
    private int line = 1;
    private int breaks;
    private int closed;
    private int malformed;
    private long seen;

    /** @param buffer how many bytes to read at a time; grows for longer records */
    RecordScanner(InputStream in, CsvDialect dialect, Place place, int buffer) {
        this.bytes = new byte[buffer + 2 * WORD];
        this.in = in;
        this.place = place;
        this.delimiter = (byte) dialect.delimiter();
        this.delimiters = delimiter * ONES;
        this.quote = dialect.quote() == CsvDialect.NO_QUOTE ? NO_QUOTE : dialect.quote();
    }

    /**
     * Moves to the next record, blank lines included.
     *
     * @throws OkdException {@code INVALID_LAYOUT} for a quote that is never closed and for huge fields
     */
    boolean next() {
        start = end;
        line += breaks;
        breaks = 0;
        if (start == limit && (atEnd || !fill())) {
            cells = 0;
            return false;
        }
        while (!scan()) {
            fill();
        }
        if (end - start > MAX_FIELD) {
            refuseHugeFields();
        }
        return true;
    }

    /** Reads more bytes behind the record that was begun; false if there are none. */
    private boolean fill() {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            limit -= start;
            start = 0;
            end = 0;
        }
        int room = bytes.length - 2 * WORD - limit;
        if (room == 0) {
            grow();
            room = bytes.length - 2 * WORD - limit;
        }
        int read = read(room);
        atEnd = read < room;
        limit += read;
        bytes[limit] = '\n';
        return limit > 0;
    }

    private int read(int room) {
        try {
            return in.readNBytes(bytes, limit, room);
        } catch (IOException e) {
            throw new OkdException(ErrorCode.UNREADABLE, "Could not read on: " + e.getMessage(), place.atLine(line), e);
        }
    }

    private void grow() {
        if (limit >= MAX_RECORD) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the row: it is longer than " + (MAX_RECORD >> 20)
                            + " MB. Check the quote and the delimiter; a quote may not be closed.",
                    place.atLine(line));
        }
        bytes = Arrays.copyOf(bytes, (bytes.length - 2 * WORD) * 2 + 2 * WORD);
    }

    /** Finds the cells of the record; false if its end is not in the buffer. */
    private boolean scan() {
        begin();
        byte[] buffer = bytes;
        int column = 0;
        int at = buffer[start] == quote ? afterQuoted(start, 0) : start;
        froms[0] = closed < 0 ? start : start + 1;
        scanning:
        while (at >= 0) {
            long word = (long) WORDS.get(buffer, at);
            seen |= word;
            long hits = zeros(word & NOT_CONTROL) | zeros(word ^ delimiters);
            while (hits != 0) {
                int hit = at + (Long.numberOfTrailingZeros(hits) >>> 3);
                hits &= hits - 1;
                byte found = buffer[hit];
                if (found == delimiter) {
                    tos[column++] = closed < 0 ? hit : closed;
                    closed = -1;
                    if (column == froms.length) {
                        widen();
                    }
                    froms[column] = hit + 1;
                    if (buffer[hit + 1] == quote) {
                        at = afterQuoted(hit + 1, column);
                        froms[column] = hit + 2;
                        continue scanning;
                    }
                } else if (found == '\n' || found == '\r') {
                    tos[column] = closed < 0 ? hit : closed;
                    cells = column + 1;
                    return endAt(hit);
                }
            }
            at += WORD;
        }
        return false;
    }

    /** A high bit for each zero byte, and some for others; each hit is looked at again. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGH_BITS;
    }

    private void begin() {
        breaks = 0;
        closed = -1;
        malformed = 0;
        seen = 0;
        if (anyEscaped) {
            Arrays.fill(escaped, false);
            anyEscaped = false;
        }
    }

    private boolean endAt(int hit) {
        if (hit == limit) {
            end = limit;
            breaks++;
            return atEnd;
        }
        boolean carriageReturn = bytes[hit] == '\r';
        if (carriageReturn && hit + 1 == limit && !atEnd) {
            return false;
        }
        end = carriageReturn && hit + 1 < limit && bytes[hit + 1] == '\n' ? hit + 2 : hit + 1;
        breaks++;
        return true;
    }

    /** The byte after the closing quote, -1 if that is not in the buffer. */
    private int afterQuoted(int open, int column) {
        int openLine = line + breaks;
        for (int at = open + 1; ; at++) {
            byte found = bytes[at];
            seen |= found;
            if (found == quote) {
                if (at + 1 == limit && !atEnd) {
                    return -1;
                }
                if (bytes[at + 1] != quote) {
                    return close(at, column);
                }
                escaped[column] = true;
                anyEscaped = true;
                at++;
            } else if (found == '\n' && at == limit) {
                return outOfBytes(openLine, column);
            } else if (found == '\n' || (found == '\r' && bytes[at + 1] != '\n')) {
                breaks++;
            }
        }
    }

    private int outOfBytes(int openLine, int column) {
        if (atEnd) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the row: the quote that opens here is never closed. Close or double it, or set another"
                            + " quote.",
                    place.atLine(openLine).atColumn(column + 1));
        }
        return -1;
    }

    private int close(int at, int column) {
        byte next = bytes[at + 1];
        if (next == delimiter || next == '\n' || next == '\r') {
            closed = at;
        } else if (malformed == 0) {
            malformed = column + 1;
        }
        return at + 1;
    }

    private void widen() {
        froms = Arrays.copyOf(froms, froms.length * 2);
        tos = Arrays.copyOf(tos, froms.length);
        escaped = Arrays.copyOf(escaped, froms.length);
    }

    private void refuseHugeFields() {
        for (int column = 0; column < cells; column++) {
            if (tos[column] - froms[column] > MAX_FIELD) {
                throw new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the row: a field is longer than 1 MB. Check the quote and the delimiter.",
                        place.atLine(line).atColumn(column + 1));
            }
        }
    }

    /** The physical line the record begins in, counted from 1. */
    int line() {
        return line;
    }

    int cells() {
        return cells;
    }

    /** The buffer {@link #from} and {@link #to} point into; valid until the next record. */
    byte[] bytes() {
        return bytes;
    }

    int from(int column) {
        return froms[column];
    }

    /** The byte after the cell; what was doubled inside quotes is single from here on. */
    int to(int column) {
        if (anyEscaped && escaped[column]) {
            undouble(column);
        }
        return tos[column];
    }

    private void undouble(int column) {
        int to = froms[column];
        for (int at = to; at < tos[column]; at++) {
            bytes[to++] = bytes[at];
            if (bytes[at] == quote) {
                at++;
            }
        }
        tos[column] = to;
        escaped[column] = false;
    }

    boolean isEmpty(int column) {
        return froms[column] == tos[column];
    }

    /** The column, counted from 1, where text follows a closing quote; 0 if there is none. */
    int malformedColumn() {
        return malformed;
    }

    boolean isAscii() {
        return (seen & HIGH_BITS) == 0;
    }

    boolean isUtf8() {
        return isAscii() || Utf8.isWellFormed(bytes, start, end - start);
    }

    /** The first bytes of the record, its line break left out. */
    byte[] beginning(int length) {
        int to = Math.min(end, start + length);
        while (to > start && (bytes[to - 1] == '\n' || bytes[to - 1] == '\r')) {
            to--;
        }
        return Arrays.copyOfRange(bytes, start, to);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new OkdException(ErrorCode.UNREADABLE, "Could not close the file: " + e.getMessage(), place, e);
        }
    }
}
