package de.okd.geo.crs;

import de.okd.core.error.OkdException;

/**
 * The way from one reference system to another, easting (longitude) before northing (latitude) on both sides, whatever the
 * registry says about the order of axes. Immutable and safe to share between threads. Making one costs nothing; the projections
 * behind it are made when they are first used, and nothing is made where both systems are one.
 *
 * <p>WGS 84 counts as ETRS89: what is labelled WGS 84 in German data is ETRS89 in practice, and the registry's own way between
 * them (EPSG:1149) changes no number. DHDN is reached by seven parameters, or with the official grid if the caller has it.
 *
 * <p>The results agree with PROJ to 2 mm, over most of Germany to less than 0.1 mm; {@link #accuracy()} says how far they may
 * be from the truth.
 */
public final class CrsTransform {
    private static final int BLOCK = 1024;

    private final GermanCrs from;
    private final GermanCrs to;
    private final DatumShift shift;

    private CrsTransform(GermanCrs from, GermanCrs to, DatumShift shift) {
        this.from = from;
        this.to = to;
        this.shift = shift;
    }

    /** By seven parameters where the datum changes. */
    public static CrsTransform between(GermanCrs from, GermanCrs to) {
        return new CrsTransform(from, to, SevenParameters.EPSG_1777);
    }

    /** The same with the official grid, which is used where one side is on DHDN and the other is not. */
    public CrsTransform with(DatumGrid grid) {
        return new CrsTransform(from, to, grid);
    }

    /** The way from the same system to another one, with the same grid. */
    public CrsTransform to(GermanCrs other) {
        return new CrsTransform(from, other, shift);
    }

    /** The way back. */
    public CrsTransform inverse() {
        return new CrsTransform(to, from, shift);
    }

    /** How far a point may lie from where it belongs; 0 where both systems are one. */
    public Accuracy accuracy() {
        return TransformAccuracy.of(from, to, shift.accuracy());
    }

    GermanCrs from() {
        return from;
    }

    boolean hasGrid() {
        return shift instanceof DatumGrid;
    }

    private boolean changesDatum() {
        return from.isDhdn() != to.isDhdn();
    }

    /**
     * Transforms points in place, a block at a time. Equal points become equal points, bit for bit. Points without coordinates
     * ({@code NaN} or infinite) have none afterwards: both numbers are {@code NaN}.
     *
     * @param xy east and north (or longitude and latitude in degrees) in turn
     * @throws IllegalArgumentException if the number of coordinates is odd
     * @throws OkdException {@code INVALID_DATA} if a point has no image; earlier points may be transformed by then
     */
    public void transform(double[] xy) {
        if (xy.length % 2 != 0) {
            throw new IllegalArgumentException("Points need an east and a north each, got " + xy.length + " numbers");
        }
        int points = xy.length / 2;
        if (from != to && from.unprefixed() == to.unprefixed()) {
            shiftEast(xy, to.prefix() - from.prefix());
            return;
        }
        for (int first = 0; first < points; first += BLOCK) {
            block(xy, first, Math.min(BLOCK, points - first));
        }
    }

    private void block(double[] xy, int first, int points) {
        int end = first + points;
        int start = first;
        for (int point = first; point < end; point++) {
            if (!isPlaced(xy, point)) {
                run(xy, start, point - start);
                xy[2 * point] = Double.NaN;
                xy[2 * point + 1] = Double.NaN;
                start = point + 1;
            }
        }
        run(xy, start, end - start);
    }

    private static boolean isPlaced(double[] xy, int point) {
        return Double.isFinite(xy[2 * point]) && Double.isFinite(xy[2 * point + 1]);
    }

    private void run(double[] xy, int first, int points) {
        if (from == to || points == 0) {
            return;
        }
        Projection.of(from).toDegrees().run(xy, first, points);
        if (changesDatum() && to.isDhdn()) {
            shift.toDhdn(xy, first, points);
        } else if (changesDatum()) {
            shift.toEtrs89(xy, first, points);
        }
        Projection.of(to).toMap().run(xy, first, points);
    }

    /** The same map, counted from another line: one look at each point. */
    private static void shiftEast(double[] xy, double metres) {
        for (int i = 0; i < xy.length; i += 2) {
            double east = xy[i] + metres;
            boolean isPlaced = Double.isFinite(east) && Double.isFinite(xy[i + 1]);
            xy[i] = isPlaced ? east : Double.NaN;
            xy[i + 1] = isPlaced ? xy[i + 1] : Double.NaN;
        }
    }

    /** For example {@code EPSG:31467 (DHDN / Gauss-Krüger zone 3) to EPSG:25832 (ETRS89 / UTM zone 32N)}. */
    @Override
    public String toString() {
        return from + " to " + to;
    }
}
