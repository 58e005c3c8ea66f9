package de.okd.geo.map;

import java.util.List;

/**
 * Circles whose area is proportional to a value.
 *
 * @param pixelsPerRoot the radius of the circle for the value 1
 */
record SymbolScale(double pixelsPerRoot) {
    private static final double COVERED_SHARE = 0.16;
    private static final double LARGEST_RADIUS = 60;
    private static final double SMALLEST_RADIUS = 0.3;

    /** Circles that cover a sixth of the map, none larger than the legend has room for. */
    static SymbolScale fitting(List<MappedRegion> regions, double area) {
        double sum = 0;
        double largest = 0;
        for (MappedRegion region : regions) {
            double size = region.hasValue() ? Math.abs(region.value()) : 0;
            sum += size;
            largest = Math.max(largest, size);
        }
        if (largest == 0) {
            return new SymbolScale(0);
        }
        double scale = Math.sqrt(COVERED_SHARE * area / Math.PI / sum);
        return new SymbolScale(Math.min(scale, LARGEST_RADIUS / Math.sqrt(largest)));
    }

    /** At least large enough to be seen, unless the value is zero. */
    double radius(double value) {
        return value == 0 ? 0 : Math.max(SMALLEST_RADIUS, pixelsPerRoot * Math.sqrt(Math.abs(value)));
    }
}
