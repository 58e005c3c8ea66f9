package de.okd.geo.topology;

/**
 * Files each edge under the cells it touches. Cells are first counted, then given a place in {@link #lists}, then filled:
 * an empty cell stays 0, any other becomes {@code ~place}, where the number of its edges stands before the edges.
 */
final class EdgeFiling {
    final int[] cells;
    int[] lists = {};

    private final Edges edges;
    private final Raster raster;

    EdgeFiling(Edges edges, Raster raster) {
        this.edges = edges;
        this.raster = raster;
        this.cells = new int[raster.cells()];
        visit(this::count);
        makeRoom();
        visit(this::file);
    }

    private interface Visitor {
        void visit(int edge, int first, int last);
    }

    private void count(int edge, int first, int last) {
        for (int cell = first; cell <= last; cell++) {
            cells[cell]++;
        }
    }

    private void makeRoom() {
        int place = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            int count = cells[cell];
            if (count > 0) {
                cells[cell] = ~place;
                place = Math.addExact(place, count + 1);
            }
        }
        lists = new int[place];
    }

    private void file(int edge, int first, int last) {
        for (int cell = first; cell <= last; cell++) {
            int place = ~cells[cell];
            lists[place + ++lists[place]] = edge;
        }
    }

    private void visit(Visitor visitor) {
        for (int edge = 0; edge < edges.size(); edge++) {
            int first = raster.row(edges.y0(edge));
            int last = raster.row(edges.y1(edge));
            if (first == last) {
                visitRow(edge, first, edges.x0(edge), edges.x1(edge), visitor);
            } else {
                visitRows(edge, first, last, visitor);
            }
        }
    }

    /** What lies a rounding beside a border between cells is filed on both sides of it. */
    private void visitRows(int edge, int first, int last, Visitor visitor) {
        for (int row = first; row <= last; row++) {
            double from = Math.max(edges.y0(edge), raster.y(row) - raster.near());
            double to = Math.min(edges.y1(edge), raster.y(row + 1) + raster.near());
            visitRow(edge, row, edges.x(edge, from), edges.x(edge, to), visitor);
        }
    }

    private void visitRow(int edge, int row, double a, double b, Visitor visitor) {
        int start = row * raster.columns();
        int first = raster.column(Math.min(a, b) - raster.near());
        int last = raster.column(Math.max(a, b) + raster.near());
        visitor.visit(edge, start + first, start + last);
    }
}
