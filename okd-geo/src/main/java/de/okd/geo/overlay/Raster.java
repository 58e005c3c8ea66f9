package de.okd.geo.overlay;

import org.locationtech.jts.geom.Envelope;

/**
 * Square cells over an extent, numbered row by row from the south-west, with an empty cell on every side.
 *
 * <p>Their size is a power of two and their corners are multiples of it, so that a cell's corner and the cell of a coordinate
 * are computed without rounding.
 */
final class Raster {
    private static final int MOST_CELLS = 1 << 24;
    private static final double FINEST = 0x1p-10;

    private final double west;
    private final double south;
    private final double size;
    private final double perSize;
    private final int columns;
    private final int rows;

    private Raster(Envelope extent, double size) {
        this.size = size;
        this.perSize = 1 / size;
        this.west = Math.floor(extent.getMinX() * perSize) * size - size;
        this.south = Math.floor(extent.getMinY() * perSize) * size - size;
        this.columns = column(extent.getMaxX()) + 2;
        this.rows = row(extent.getMaxY()) + 2;
    }

    /** About as many cells as wanted, at most 16 million. */
    static Raster ofCells(Envelope extent, int wanted) {
        double cells = Math.min(wanted, MOST_CELLS / 4);
        double side = Math.sqrt(extent.getWidth() * extent.getHeight() / cells);
        double longest = Math.max(extent.getWidth(), extent.getHeight());
        return of(extent, Math.max(side, longest / cells));
    }

    /** Cells no larger than wanted, unless they were more than 16 million. */
    static Raster ofSize(Envelope extent, double wanted) {
        Raster coarsest = ofCells(extent, MOST_CELLS);
        return wanted / 2 > coarsest.size ? of(extent, wanted / 2) : coarsest;
    }

    private static Raster of(Envelope extent, double smallest) {
        return new Raster(extent, powerOfTwo(Math.max(smallest, FINEST)));
    }

    private static double powerOfTwo(double atLeast) {
        double floor = Math.scalb(1.0, Math.getExponent(atLeast));
        return floor < atLeast ? 2 * floor : floor;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int cells() {
        return columns * rows;
    }

    double size() {
        return size;
    }

    double west(int column) {
        return west + column * size;
    }

    double south(int row) {
        return south + row * size;
    }

    /** Of the extent, which lies east of the raster's own west. */
    int column(double x) {
        return (int) ((x - west) * perSize);
    }

    int row(double y) {
        return (int) ((y - south) * perSize);
    }

    int cell(double x, double y) {
        return row(y) * columns + column(x);
    }

    /** The first column whose closed cells reach a coordinate: one before its own if it lies on the border of two. */
    int firstColumn(double x) {
        return (int) Math.ceil((x - west) * perSize) - 1;
    }

    int firstRow(double y) {
        return (int) Math.ceil((y - south) * perSize) - 1;
    }
}
