package de.okd.core.internal.duckdb;

/** Told how far a load has come; whatever it throws rolls the load back. */
@FunctionalInterface
public interface LoadWatch {

    /** Told every so many rows of one dataset, on a thread of the database. */
    default void rows(long stored) {}

    /** Told when everything is written and nothing is committed. */
    void beforeCommit();
}
