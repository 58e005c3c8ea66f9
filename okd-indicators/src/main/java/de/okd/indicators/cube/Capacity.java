package de.okd.indicators.cube;

import org.jspecify.annotations.Nullable;

/**
 * What an evaluation may use.
 *
 * @param bytes for cubes
 * @param workers its threads
 * @param forced the way tables are read whatever their size, or null to choose; for tests
 */
record Capacity(long bytes, Workers workers, TableSums.@Nullable Path forced) {}
