package de.okd.geo.topology;

/**
 * Square cells over the edges of a coverage, numbered row by row from the south-west, with a margin in which nothing lies.
 *
 * @param perMetre cells in a metre
 * @param near how far apart two places must be, in metres, for rounding not to confuse them
 */
record Raster(double west, double south, double perMetre, int columns, int rows, double near) {
    private static final int MOST_CELLS = 1 << 24;
    /** In cells; more than one, so that rounding moves nothing into the outermost cell. */
    private static final double MARGIN = 1.5;

    private static final int FEWEST_CELLS = 1 << 10;

    /** The error of where an edge crosses a parallel is below three roundings of the largest coordinate. */
    private static final double ROUNDINGS = 8 * Math.ulp(1.0);

    /** @param cellsPerEdge about how many cells for each edge */
    static Raster over(Edges edges, double cellsPerEdge) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < edges.size(); i++) {
            west = Math.min(west, Math.min(edges.x0(i), edges.x1(i)));
            east = Math.max(east, Math.max(edges.x0(i), edges.x1(i)));
            south = Math.min(south, edges.y0(i));
            north = Math.max(north, edges.y1(i));
        }
        return edges.size() == 0 ? of(0, 0, 1, 1, 0) : of(west, south, east, north, cellsPerEdge * edges.size());
    }

    private static Raster of(double west, double south, double east, double north, double wanted) {
        double cells = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, wanted));
        double longer = Math.max(east - west, north - south);
        double width = Math.max(east - west, longer / cells);
        double height = Math.max(north - south, longer / cells);
        double side = Math.sqrt(width * height / cells);
        double near = ROUNDINGS
                * Math.max(Math.max(Math.abs(west), Math.abs(east)), Math.max(Math.abs(south), Math.abs(north)));
        return new Raster(
                west - MARGIN * side,
                south - MARGIN * side,
                1 / side,
                (int) (width / side + 2 * MARGIN) + 1,
                (int) (height / side + 2 * MARGIN) + 1,
                near);
    }

    /** A height within a row, or along an edge, that few vertices have: neither half nor any other simple fraction. */
    static final double ODD_SHARE = 0.38196601125;

    int cells() {
        return columns * rows;
    }

    int column(double x) {
        return (int) ((x - west) * perMetre);
    }

    int row(double y) {
        return (int) ((y - south) * perMetre);
    }

    double x(double column) {
        return west + column / perMetre;
    }

    double y(double row) {
        return south + row / perMetre;
    }

    boolean contains(double x, double y) {
        double column = (x - west) * perMetre;
        double row = (y - south) * perMetre;
        return column >= 0 && row >= 0 && column < columns && row < rows;
    }
}
