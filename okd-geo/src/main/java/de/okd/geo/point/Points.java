package de.okd.geo.point;

import de.okd.core.region.GridCell;
import de.okd.geo.crs.CrsTransform;
import de.okd.geo.crs.GermanCrs;
import java.util.List;

/**
 * Points in metres east and north of ETRS89/UTM zone 32 (EPSG:25832), numbered from 0 in the order in which they were given.
 *
 * <p>Immutable. A point whose coordinates are missing is kept with {@code NaN}, so that numbers stay those of the rows the
 * points come from.
 */
public final class Points {
    private final double[] xy;

    private Points(double[] xy) {
        this.xy = xy;
    }

    /**
     * Points given in any of the systems German offices use.
     *
     * @param xy east and north (or longitude and latitude in degrees) in turn; {@code NaN} where a point has none
     * @throws IllegalArgumentException if the number of coordinates is odd
     */
    public static Points of(GermanCrs crs, double[] xy) {
        if (xy.length % 2 != 0) {
            throw new IllegalArgumentException("Points need an east and a north each, got " + xy.length + " numbers");
        }
        double[] metres = xy.clone();
        CrsTransform.between(crs, GermanCrs.UTM_32).transform(metres);
        return new Points(metres);
    }

    /** The centres of squares of the census grid. */
    public static Points centresOf(List<GridCell> cells) {
        double[] xy = new double[2 * cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            double half = cells.get(i).size() / 2.0;
            xy[2 * i] = cells.get(i).east() + half;
            xy[2 * i + 1] = cells.get(i).north() + half;
        }
        return of(GermanCrs.LAEA, xy);
    }

    public int size() {
        return xy.length / 2;
    }

    public double x(int point) {
        return xy[2 * point];
    }

    public double y(int point) {
        return xy[2 * point + 1];
    }

    /** Whether the point has coordinates. */
    public boolean isPlaced(int point) {
        return Double.isFinite(x(point)) && Double.isFinite(y(point));
    }
}
