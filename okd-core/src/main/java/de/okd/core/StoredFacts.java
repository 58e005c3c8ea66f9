package de.okd.core;

import de.okd.core.internal.duckdb.Store;
import de.okd.core.query.DatasetFacts;
import de.okd.core.query.FactBatch;
import de.okd.core.query.FactSum;
import de.okd.core.query.FactWindow;
import java.util.function.Consumer;

/** Facts in the store. */
final class StoredFacts extends FactTable {
    private final Store store;

    StoredFacts(Store store, DatasetFacts axes) {
        super(axes);
        this.store = store;
    }

    @Override
    public boolean isCompleteCount() {
        return store.isCompleteCount(version());
    }

    @Override
    public void scan(FactWindow window, Consumer<FactBatch> consumer) {
        store.scan(version(), window, consumer);
    }

    @Override
    public void sums(int[] groups, FactWindow window, Consumer<FactSum> consumer) {
        store.sums(version(), groups, window, consumer);
    }
}
