package de.okd.core.source.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Numbers distinct texts in the order they first occur: 0, 1, 2 and so on. Columns of keys and codes repeat few texts very
 * often, so a text is looked up by its bytes and decoded once. Expected O(length of the text) per look-up.
 */
public final class Dictionary {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Charset charset;
    private final List<String> texts = new ArrayList<>();
    private byte[][] keys = new byte[64][];
    private long[] hashes = new long[64];
    private int[] slots = new int[128];

    /** @param charset of the bytes that are looked up */
    public Dictionary(Charset charset) {
        this.charset = charset;
        Arrays.fill(slots, -1);
    }

    /** The text's number; a new one if it never occurred. */
    public int number(String text) {
        byte[] bytes = text.getBytes(charset);
        return number(bytes, 0, bytes.length);
    }

    /** The number of the text that these bytes spell; a new one if it never occurred. */
    public int number(byte[] bytes, int from, int to) {
        long hash = hash(bytes, from, to);
        int slot = slot(hash);
        while (slots[slot] >= 0) {
            int number = slots[slot];
            if (hashes[number] == hash && isKey(number, bytes, from, to)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(slot, hash, Arrays.copyOfRange(bytes, from, to));
    }

    /** Texts of at most eight bytes and of one length have the same hash only if they are the same. */
    private boolean isKey(int number, byte[] bytes, int from, int to) {
        byte[] key = keys[number];
        return key.length == to - from
                && (key.length <= Long.BYTES || Arrays.equals(key, 0, key.length, bytes, from, to));
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ (long) WORDS.get(bytes, at));
        }
        return at == to ? hash : mixed(hash ^ rest(bytes, at, to));
    }

    /** One to seven bytes, read as eight where there are eight. */
    private static long rest(byte[] bytes, int from, int to) {
        if (from + Long.BYTES <= bytes.length) {
            return (long) WORDS.get(bytes, from) & -1L >>> (Long.SIZE - Byte.SIZE * (to - from));
        }
        long word = 0;
        for (int at = to - 1; at >= from; at--) {
            word = word << Byte.SIZE | (bytes[at] & 0xff);
        }
        return word;
    }

    /** Another number for each number. */
    private static long mixed(long word) {
        long product = word * 0x9E3779B97F4A7C15L;
        return product ^ product >>> 32;
    }

    private int slot(long hash) {
        return (int) hash & (slots.length - 1);
    }

    private int add(int slot, long hash, byte[] key) {
        int number = texts.size();
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, number * 2);
            hashes = Arrays.copyOf(hashes, number * 2);
        }
        keys[number] = key;
        hashes[number] = hash;
        slots[slot] = number;
        texts.add(new String(key, charset));
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int number = 0; number < texts.size(); number++) {
            int slot = slot(hashes[number]);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
        }
    }

    /** The texts by their numbers; the list grows, its entries never change. */
    public List<String> texts() {
        return Collections.unmodifiableList(texts);
    }
}
