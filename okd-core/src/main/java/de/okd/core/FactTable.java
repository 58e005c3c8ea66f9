package de.okd.core;

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
public abstract sealed class FactTable permits StoredFacts, HeldFacts {
    private final DatasetFacts axes;

    FactTable(DatasetFacts axes) {
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
    public abstract boolean isCompleteCount();

    /** Hands over the facts of a window, batch by batch, on the calling thread; stored ones in the order they were loaded. */
    public abstract void scan(FactWindow window, Consumer<FactBatch> consumer);

    /**
     * Adds facts up, for tables too sparse for arrays; for stored ones the database does.
     *
     * @param groups one number for each slice: the group it belongs to, or a negative one to leave it out
     * @param window the facts to add; slices outside it are left out
     * @param consumer gets the sums by group, then region; regions without facts in a group have none
     */
    public abstract void sums(int[] groups, FactWindow window, Consumer<FactSum> consumer);
}
