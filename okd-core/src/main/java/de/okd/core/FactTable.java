package de.okd.core;

import de.okd.core.internal.duckdb.Store;
import de.okd.core.query.DatasetFacts;
import de.okd.core.query.FactBatch;
import de.okd.core.query.FactSum;
import de.okd.core.query.FactWindow;
import de.okd.core.source.Version;
import java.util.function.Consumer;

/**
 * The facts of one table, passed by instead of held: for work on tables that are too large to be taken into memory as
 * {@link de.okd.core.dataset.Observations}.
 */
public final class FactTable {
    private final Store store;
    private final DatasetFacts axes;

    FactTable(Store store, DatasetFacts axes) {
        this.store = store;
        this.axes = axes;
    }

    public Version version() {
        return axes.version();
    }

    /** Regions, slices and structure, without values. */
    public DatasetFacts axes() {
        return axes;
    }

    /**
     * Whether the table is known to have a whole number without reservation for every region in every slice, none beyond
     * ±2<sup>37</sup>: up to 65,536 of them add up without rounding, and nothing but the numbers must be looked at.
     */
    public boolean isCompleteCount() {
        return store.isCompleteCount(axes.version());
    }

    /** Hands over the facts of a window in the order they were loaded, batch by batch, on the calling thread. */
    public void scan(FactWindow window, Consumer<FactBatch> consumer) {
        store.scan(axes.version(), window, consumer);
    }

    /**
     * Has the database add facts up, for tables too sparse for arrays.
     *
     * @param groups one number for each slice: the group it belongs to, or a negative one to leave it out
     * @param window the facts to add; slices outside it are left out
     * @param consumer gets the sums by group, then region; regions without facts in a group have none
     */
    public void sums(int[] groups, FactWindow window, Consumer<FactSum> consumer) {
        store.sums(axes.version(), groups, window, consumer);
    }
}
