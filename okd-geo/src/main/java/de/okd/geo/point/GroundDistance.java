package de.okd.geo.point;

/**
 * Distances on the ellipsoid GRS 80 between points given in ETRS89/UTM zone 32 (EPSG:25832).
 *
 * <p>A map stretches the ground by a scale that depends on the place: in UTM zone 32 from 0.9996 at 9° East to 1.0018 in
 * Görlitz, 180 m in 100 km. The projection is conformal, so the distance in the map divided by the scale along the way
 * is the distance on the ground; Simpson's rule over both ends and the middle takes it. The result agrees with Karney's
 * geodesics to a millionth up to 200 km anywhere in Germany, at a fraction of their cost.
 *
 * @see <a href="https://doi.org/10.3133/pp1395">Snyder, Map Projections: A Working Manual, 1987, formulas 3-26, 7-19, 8-11</a>
 */
public final class GroundDistance {
    private static final double EQUATOR = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double CENTRAL_SCALE = 0.9996;
    private static final double CENTRAL_EASTING = 500_000;
    private static final double RECTIFYING_RADIUS = EQUATOR * (1 - E2 / 4 - 3 * E2 * E2 / 64 - 5 * E2 * E2 * E2 / 256);
    private static final double THIRD_FLATTENING = FLATTENING / (2 - FLATTENING);

    private GroundDistance() {}

    /** Metres on the ground between two points; {@code NaN} if a coordinate is. */
    public static double metres(double x1, double y1, double x2, double y2) {
        double ends = 1 / scale(x1, y1) + 1 / scale(x2, y2);
        double middle = 1 / scale((x1 + x2) / 2, (y1 + y2) / 2);
        return Math.hypot(x2 - x1, y2 - y1) * (ends + 4 * middle) / 6;
    }

    /** How many metres in the map one metre on the ground takes at a point, the same in all directions. */
    public static double scale(double x, double y) {
        double east = (x - CENTRAL_EASTING) / CENTRAL_SCALE;
        double share = east * east / (2 * squareOfRadius(y / CENTRAL_SCALE));
        return CENTRAL_SCALE * (1 + share + share * share / 6);
    }

    /** Of the sphere that fits the ellipsoid best at a distance from the equator along the meridian. */
    private static double squareOfRadius(double meridian) {
        double rectifying = meridian / RECTIFYING_RADIUS;
        double latitude = rectifying + 1.5 * THIRD_FLATTENING * Math.sin(2 * rectifying);
        double sine = Math.sin(latitude);
        double curvature = 1 - E2 * sine * sine;
        return EQUATOR * EQUATOR * (1 - E2) / (curvature * curvature);
    }
}
