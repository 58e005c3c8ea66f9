package de.okd.geo.overlay;

/**
 * A border's edges by the raster cells their boxes touch, and the polygon at each cell's south-western corner, from which any
 * other point of the cell is located by the few edges in between.
 *
 * <p>Time and memory O(edges + cells) for edges about as long as a cell.
 */
final class EdgeBuckets {
    /** Where polygons that should not overlap do. */
    static final int AMBIGUOUS = -2;

    /** Weighs one polygon in a sum of polygons; the rest of the sum is then the polygon's number. */
    private static final long ONE = 1L << 32;

    private final Border border;
    private final Raster raster;
    private final int[] starts;
    private final int[] edges;
    private final int[] corners;

    EdgeBuckets(Border border, Raster raster) {
        this.border = border;
        this.raster = raster;
        this.starts = new int[raster.cells() + 1];
        count();
        this.edges = new int[starts[raster.cells()]];
        fill();
        this.corners = new int[raster.cells()];
        sweep();
    }

    private void count() {
        for (int edge = 0; edge < border.size(); edge++) {
            if (border.isBorder(edge)) {
                int last = lastColumn(edge);
                for (int row = raster.firstRow(border.y0(edge)); row <= raster.row(border.y1(edge)); row++) {
                    for (int column = firstColumn(edge); column <= last; column++) {
                        starts[row * raster.columns() + column]++;
                    }
                }
            }
        }
        int sum = 0;
        for (int cell = 0; cell < starts.length; cell++) {
            sum += starts[cell];
            starts[cell] = sum;
        }
    }

    /** Backwards, so that each start arrives where it belongs and a cell's edges are in ascending order. */
    private void fill() {
        for (int edge = border.size() - 1; edge >= 0; edge--) {
            if (border.isBorder(edge)) {
                int last = lastColumn(edge);
                for (int row = raster.firstRow(border.y0(edge)); row <= raster.row(border.y1(edge)); row++) {
                    for (int column = firstColumn(edge); column <= last; column++) {
                        edges[--starts[row * raster.columns() + column]] = edge;
                    }
                }
            }
        }
    }

    private int firstColumn(int edge) {
        return raster.firstColumn(Math.min(border.x0(edge), border.x1(edge)));
    }

    private int lastColumn(int edge) {
        return raster.column(Math.max(border.x0(edge), border.x1(edge)));
    }

    private void sweep() {
        for (int row = 0; row < raster.rows(); row++) {
            double y = raster.south(row);
            long sum = 0;
            for (int column = 0; column < raster.columns(); column++) {
                int cell = row * raster.columns() + column;
                corners[cell] = polygon(sum);
                sum += change(cell, raster.west(column), y, raster.west(column + 1), y);
            }
        }
    }

    Border border() {
        return border;
    }

    int start(int cell) {
        return starts[cell];
    }

    int edge(int position) {
        return edges[position];
    }

    boolean isEmpty(int cell) {
        return starts[cell] == starts[cell + 1];
    }

    /** The polygon at a cell's south-western corner, −1 for none, or {@link #AMBIGUOUS}. */
    int corner(int cell) {
        return corners[cell];
    }

    /** Likewise at a point of a cell. */
    int locate(int cell, double x, double y) {
        int corner = corners[cell];
        if (isEmpty(cell) || corner == AMBIGUOUS) {
            return corner;
        }
        double west = raster.west(cell % raster.columns());
        double south = raster.south(cell / raster.columns());
        return polygon(weighed(corner) + change(cell, west, south, x, y));
    }

    /** What the way from p to q, inside a closed cell, leaves and enters; the order does not matter for the sum. */
    private long change(int cell, double px, double py, double qx, double qy) {
        long sum = 0;
        for (int i = starts[cell]; i < starts[cell + 1]; i++) {
            int edge = edges[i];
            int from = border.side(edge, px, py);
            if (from != border.side(edge, qx, qy) && border.straddles(edge, px, py, qx, qy)) {
                sum += from * (weighed(border.right(edge)) - weighed(border.left(edge)));
            }
        }
        return sum;
    }

    private static long weighed(int polygon) {
        return polygon < 0 ? 0 : ONE + polygon;
    }

    private static int polygon(long sum) {
        long polygons = sum >> 32;
        if (polygons == 0) {
            return sum == 0 ? -1 : AMBIGUOUS;
        }
        return polygons == 1 ? (int) sum : AMBIGUOUS;
    }
}
