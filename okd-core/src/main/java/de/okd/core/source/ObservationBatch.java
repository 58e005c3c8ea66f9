package de.okd.core.source;

import de.okd.core.dataset.ObservationStatus;

/**
 * Room for some observations, filled by an {@link ObservationReader} and emptied by whoever asked it: parallel arrays,
 * because a call per cell costs more than everything else together.
 */
public final class ObservationBatch {
    private final int[] regions;
    private final int[] slices;
    private final double[] values;
    private final byte[] statuses;
    private int size;

    public ObservationBatch(int capacity) {
        this.regions = new int[capacity];
        this.slices = new int[capacity];
        this.values = new double[capacity];
        this.statuses = new byte[capacity];
    }

    public void clear() {
        size = 0;
    }

    public boolean isFull() {
        return size == regions.length;
    }

    /** How many observations it holds. */
    public int size() {
        return size;
    }

    /**
     * Adds an observation; the batch must not be full.
     *
     * @param region the region's number in {@link ObservationReader#regions()}
     * @param slice the slice's number in {@link ObservationReader#slices()}
     * @param value replaced by {@code NaN} for a status without value
     */
    public void add(int region, int slice, double value, ObservationStatus status) {
        regions[size] = region;
        slices[size] = slice;
        values[size] = status.hasValue() ? value : Double.NaN;
        statuses[size++] = (byte) status.number();
    }

    /**
     * Adds those of another batch as far as there is room.
     *
     * @param from the first to add
     * @return how many were added
     */
    int addAll(ObservationBatch other, int from) {
        int count = Math.min(other.size - from, regions.length - size);
        System.arraycopy(other.regions, from, regions, size, count);
        System.arraycopy(other.slices, from, slices, size, count);
        System.arraycopy(other.values, from, values, size, count);
        System.arraycopy(other.statuses, from, statuses, size, count);
        size += count;
        return count;
    }

    public int region(int index) {
        return regions[index];
    }

    public int slice(int index) {
        return slices[index];
    }

    /** {@code NaN} exactly where the status has no value. */
    public double value(int index) {
        return values[index];
    }

    /** As {@link ObservationStatus#number()}. */
    public byte statusNumber(int index) {
        return statuses[index];
    }
}
