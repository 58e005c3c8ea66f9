package de.okd.core.source.cell;

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
    private final Charset charset;
    private final List<String> texts = new ArrayList<>();
    private byte[][] keys = new byte[64][];
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
        int slot = slot(bytes, from, to);
        while (slots[slot] >= 0) {
            byte[] key = keys[slots[slot]];
            if (Arrays.equals(key, 0, key.length, bytes, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(slot, Arrays.copyOfRange(bytes, from, to));
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return (hash ^ hash >>> 15) & (slots.length - 1);
    }

    private int add(int slot, byte[] key) {
        int number = texts.size();
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, number * 2);
        }
        keys[number] = key;
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
            int slot = slot(keys[number], 0, keys[number].length);
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
