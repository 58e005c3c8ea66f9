package de.okd.geo.overlay;

import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where points of EPSG:3035 lie in EPSG:25832, to half a metre and without a transform for each: straight between the corners of
 * blocks of 10 km, in which the two projections bend against each other by 0.3 m at most. Not safe to share between threads.
 */
final class RoughPlaces {
    private static final int BLOCK = 10_000;
    private static final double ERROR = 0.5;

    private final Map<Long, Points> blocks = new HashMap<>();
    private long lastBlock = -1;
    private Points lastCorners = Points.of(GermanCrs.UTM_32, new double[0]);

    /** A box of one metre that holds the point. */
    Envelope place(double east, double north) {
        long column = (long) Math.floor(east / BLOCK);
        long row = (long) Math.floor(north / BLOCK);
        Points corners = corners(column, row);
        double u = east / BLOCK - column;
        double v = north / BLOCK - row;
        double x =
                (1 - v) * ((1 - u) * corners.x(0) + u * corners.x(1)) + v * ((1 - u) * corners.x(2) + u * corners.x(3));
        double y =
                (1 - v) * ((1 - u) * corners.y(0) + u * corners.y(1)) + v * ((1 - u) * corners.y(2) + u * corners.y(3));
        Envelope box = new Envelope(new Coordinate(x, y));
        box.expandBy(ERROR);
        return box;
    }

    /** Cells come row by row or column by column, so that the last block is usually the next. */
    private Points corners(long column, long row) {
        long block = (column << 32) | row;
        if (block != lastBlock) {
            lastCorners = blocks.computeIfAbsent(
                    block, unknown -> transformed((double) column * BLOCK, (double) row * BLOCK));
            lastBlock = block;
        }
        return lastCorners;
    }

    private static Points transformed(double west, double south) {
        double east = west + BLOCK;
        double north = south + BLOCK;
        return Points.of(GermanCrs.LAEA, new double[] {west, south, east, south, west, north, east, north});
    }
}
