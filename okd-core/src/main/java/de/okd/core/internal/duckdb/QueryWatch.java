package de.okd.core.internal.duckdb;

/** Hears how far a statement has come. What it throws ends the statement. */
@FunctionalInterface
public interface QueryWatch {
    QueryWatch SILENT = (percent, rows) -> {};

    /**
     * Told before the statement runs, whenever something changed, and once after its last row.
     *
     * @param percent of the work, as DuckDB estimates it; 100 only after the last row
     * @param rows read so far
     */
    void progress(int percent, long rows);
}
