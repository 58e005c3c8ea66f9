package de.okd.core.source.tabular;

import java.util.Arrays;

/**
 * Numbers distinct combinations of small numbers in the order they first occur, without making an object for any of them.
 * Expected O(width) per look-up.
 */
final class Combinations {
    private final int width;
    private int[] entries;
    private int[] slots = new int[128];
    private int size;
    private int last;

    /** @param width how many numbers a combination has */
    Combinations(int width) {
        this.width = width;
        this.entries = new int[64 * width];
        Arrays.fill(slots, -1);
    }

    /** The number of the combination; a new one if it never occurred. Usually it is that of the row before. */
    int number(int[] combination) {
        if (size == 0 || !isLast(combination)) {
            last = find(combination);
        }
        return last;
    }

    private boolean isLast(int[] combination) {
        int from = last * width;
        for (int i = 0; i < width; i++) {
            if (entries[from + i] != combination[i]) {
                return false;
            }
        }
        return true;
    }

    private int find(int[] combination) {
        int slot = slot(combination, 0);
        while (slots[slot] >= 0) {
            int from = slots[slot] * width;
            if (Arrays.equals(entries, from, from + width, combination, 0, width)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(slot, combination);
    }

    private int slot(int[] numbers, int from) {
        int hash = 0;
        for (int i = from; i < from + width; i++) {
            hash = (hash ^ numbers[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash & (slots.length - 1);
    }

    private int add(int slot, int[] combination) {
        if ((size + 1) * width > entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        System.arraycopy(combination, 0, entries, size * width, width);
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int number = 0; number < size; number++) {
            int slot = slot(entries, number * width);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
        }
    }

    int size() {
        return size;
    }

    /** One of the numbers of a combination. */
    int part(int number, int position) {
        return entries[number * width + position];
    }
}
