package de.okd.core.source.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts which byte sequences are characters of UTF-8 and which are not, block by block. */
final class Utf8Count {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private long characters;
    private long foreign;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void add(byte[] block, int length) {
        int at = 0;
        while (at < length) {
            at = expected > 0 ? at : ascii(block, at, length);
            if (at < length) {
                addByte(block[at++] & 0xff);
            }
        }
    }

    /** The first byte that is not ASCII, eight bytes at a time. */
    private static int ascii(byte[] block, int from, int length) {
        int at = from;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long high = (long) WORDS.get(block, at) & HIGH_BITS;
            if (high != 0) {
                return at + (Long.numberOfTrailingZeros(high) >>> 3);
            }
        }
        while (at < length && block[at] >= 0) {
            at++;
        }
        return at;
    }

    private void addByte(int value) {
        if (expected > 0) {
            if (value >= lowest && value <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                characters += --expected == 0 ? 1 : 0;
                return;
            }
            foreign++;
            expected = 0;
        }
        begin(value);
    }

    private void begin(int lead) {
        lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (lead >= 0xC2 && lead <= 0xF4) {
            expected = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        } else if (lead >= 0x80) {
            foreign++;
        }
    }

    /** Sequences that are none, one cut off at the end included. */
    long foreign() {
        return foreign + (expected > 0 ? 1 : 0);
    }

    /** Text of other charsets makes characters of UTF-8 by accident only. */
    boolean isUtf8() {
        return foreign() == 0 || characters > foreign();
    }
}
