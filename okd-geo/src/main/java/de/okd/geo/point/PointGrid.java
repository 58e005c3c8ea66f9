package de.okd.geo.point;

import java.util.function.IntConsumer;

/**
 * Finds points near a place: points sorted into square cells of about two points each. Building takes linear time; a search
 * looks only at the cells it must.
 *
 * <p>Immutable and safe to share between threads. Points without coordinates are in no cell.
 */
public final class PointGrid {
    private static final int POINTS_IN_A_CELL = 2;
    private static final int MOST_CELLS = 1 << 24;
    /** The scale of UTM zone 32 changes by less than this share per metre anywhere in Germany. */
    private static final double CHANGE_OF_SCALE = 3e-8;

    private final Points points;
    private final double west;
    private final double south;
    private final double side;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] numbers;

    private PointGrid(Points points, Extent extent) {
        this.points = points;
        this.west = extent.west;
        this.south = extent.south;
        this.side = extent.side(Math.min(MOST_CELLS, 1 + extent.placed / POINTS_IN_A_CELL));
        this.columns = 1 + (int) ((extent.east - west) / side);
        this.rows = 1 + (int) ((extent.north - south) / side);
        this.starts = new int[columns * rows + 1];
        this.numbers = new int[extent.placed];
        sort();
    }

    public static PointGrid of(Points points) {
        return new PointGrid(points, new Extent(points));
    }

    private void sort() {
        for (int i = 0; i < points.size(); i++) {
            if (points.isPlaced(i)) {
                starts[cell(i) + 1]++;
            }
        }
        for (int cell = 0; cell + 1 < starts.length; cell++) {
            starts[cell + 1] += starts[cell];
        }
        int[] next = starts.clone();
        for (int i = 0; i < points.size(); i++) {
            if (points.isPlaced(i)) {
                numbers[next[cell(i)]++] = i;
            }
        }
    }

    private int cell(int point) {
        return row(points.y(point)) * columns + column(points.x(point));
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, (x - west) / side));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, (y - south) / side));
    }

    /** Hands on the number of every point at most {@code metres} away in the map, cell by cell. */
    public void within(double x, double y, double metres, IntConsumer found) {
        for (int row = row(y - metres); row <= row(y + metres); row++) {
            for (int cell = row * columns + column(x - metres); cell <= row * columns + column(x + metres); cell++) {
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    if (planar(numbers[i], x, y) <= metres) {
                        found.accept(numbers[i]);
                    }
                }
            }
        }
    }

    private double planar(int point, double x, double y) {
        return Math.hypot(points.x(point) - x, points.y(point) - y);
    }

    /**
     * The number of the point that is nearest on the ground, the lowest of several; -1 if there is none or the place has no
     * coordinates.
     */
    public int nearest(double x, double y) {
        if (numbers.length == 0 || !Double.isFinite(x) || !Double.isFinite(y)) {
            return -1;
        }
        double planar = nearestInTheMap(x, y);
        Nearest nearest = new Nearest(x, y);
        within(x, y, planar * (1 + CHANGE_OF_SCALE * planar) + 1e-6, nearest);
        return nearest.point;
    }

    private double nearestInTheMap(double x, double y) {
        double[] least = {Double.POSITIVE_INFINITY};
        for (double radius = side + distanceToTheGrid(x, y); least[0] > radius; radius *= 2) {
            within(x, y, radius, point -> least[0] = Math.min(least[0], planar(point, x, y)));
        }
        return least[0];
    }

    private double distanceToTheGrid(double x, double y) {
        double toEast = Math.max(0, Math.max(west - x, x - (west + columns * side)));
        double toNorth = Math.max(0, Math.max(south - y, y - (south + rows * side)));
        return Math.hypot(toEast, toNorth);
    }

    /** Keeps the nearest of the points it is shown. */
    private final class Nearest implements IntConsumer {
        private final double x;
        private final double y;
        private int point = -1;
        private double metres = Double.POSITIVE_INFINITY;

        private Nearest(double x, double y) {
            this.x = x;
            this.y = y;
        }

        @Override
        public void accept(int candidate) {
            double distance = GroundDistance.metres(x, y, points.x(candidate), points.y(candidate));
            if (distance < metres || (distance == metres && candidate < point)) {
                metres = distance;
                point = candidate;
            }
        }
    }

    /** Where the placed points lie, and how many they are. */
    private static final class Extent {
        private double west = Double.POSITIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;
        private int placed;

        private Extent(Points points) {
            for (int i = 0; i < points.size(); i++) {
                if (points.isPlaced(i)) {
                    include(points.x(i), points.y(i));
                }
            }
            if (placed == 0) {
                west = south = east = north = 0;
            }
        }

        private void include(double x, double y) {
            west = Math.min(west, x);
            east = Math.max(east, x);
            south = Math.min(south, y);
            north = Math.max(north, y);
            placed++;
        }

        /** Of a square so large that {@code cells} of them, and one more row and column, fill the extent. */
        private double side(int cells) {
            double width = Math.max(east - west, 1);
            double height = Math.max(north - south, 1);
            return Math.max(Math.sqrt(width * height / cells), Math.max(width, height) / cells);
        }
    }
}
