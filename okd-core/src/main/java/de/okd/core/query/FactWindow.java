package de.okd.core.query;

/**
 * A part of a table: the facts between two slices and two regions, all four included, as positions in
 * {@link DatasetFacts#slices()} and {@link DatasetFacts#regions()}.
 */
public record FactWindow(int firstSlice, int lastSlice, int firstRegion, int lastRegion) {
    public FactWindow {
        if (firstSlice < 0 || firstRegion < 0 || lastSlice < firstSlice || lastRegion < firstRegion) {
            throw new IllegalArgumentException("A window runs upwards from 0, not over slices " + firstSlice + " to "
                    + lastSlice + " and regions " + firstRegion + " to " + lastRegion);
        }
    }
}
