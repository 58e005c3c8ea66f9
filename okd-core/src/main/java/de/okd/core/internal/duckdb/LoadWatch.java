package de.okd.core.internal.duckdb;

import de.okd.core.error.Finding;
import java.util.List;

/** Told how far a load has come; whatever it throws rolls the load back. */
@FunctionalInterface
public interface LoadWatch {

    /** Told every so many rows of one dataset, on a thread of the database. */
    default void rows(long stored) {}

    /** What the caller knows to be doubtful about a dataset of the file, to be kept with the rest. */
    default List<Finding> known(String dataset) {
        return List.of();
    }

    /** Told everything doubtful about all datasets of a file, rules that are broken included. */
    default void found(List<Finding> findings) {}

    /** Told when everything is written and nothing is committed. */
    void beforeCommit();
}
