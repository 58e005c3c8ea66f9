package de.okd.core.query;

/**
 * Some facts of a table as parallel arrays, of which the first {@link #size()} entries count. The arrays are filled anew
 * for every batch: whoever wants to keep a number copies it.
 */
public final class FactBatch {
    private final int[] slices;
    private final int[] regions;
    private final double[] values;
    private final byte[] statuses;
    private int size;
    private boolean isRun;

    public FactBatch(int capacity) {
        this.slices = new int[capacity];
        this.regions = new int[capacity];
        this.values = new double[capacity];
        this.statuses = new byte[capacity];
    }

    public int size() {
        return size;
    }

    /**
     * Says what the entries are from now on.
     *
     * @param rows how many count
     * @param run whether they are a run, see {@link #isRun}
     */
    public void hold(int rows, boolean run) {
        size = rows;
        isRun = run;
    }

    /** Whether all entries are plain numbers of one slice, for regions that follow each other without gap. */
    public boolean isRun() {
        return isRun;
    }

    /** Positions in {@link DatasetFacts#slices()}. */
    public int[] slices() {
        return slices;
    }

    /** Positions in {@link DatasetFacts#regions()}. */
    public int[] regions() {
        return regions;
    }

    /** Meaningful only where the status has a value. */
    public double[] values() {
        return values;
    }

    /** As {@link de.okd.core.dataset.ObservationStatus#number()}. */
    public byte[] statuses() {
        return statuses;
    }
}
