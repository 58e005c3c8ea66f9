package de.okd.geo.crs;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;

/**
 * The way from a transverse Mercator map to longitude and latitude: by one {@link KruegerSeries} to the conformal sphere, by
 * another from there. Good to a hundredth of a micrometre all over Germany in every zone. Immutable, safe to share between
 * threads; allocates nothing.
 */
final class InverseTransverseMercator {
    /** In units of the radius: 3,800 km, where the series still hold. */
    private static final double FURTHEST = 0.6;

    private final double meridian;
    private final double falseEasting;
    private final double radius;
    private final KruegerSeries mapToSphere;
    private final KruegerSeries conformalToLatitude;

    /**
     * @param meridian the central meridian in degrees
     * @param scale on the central meridian
     */
    InverseTransverseMercator(Ellipsoid ellipsoid, double meridian, double scale, double falseEasting) {
        this.meridian = meridian;
        this.falseEasting = falseEasting;
        this.radius = scale * ellipsoid.rectifyingRadius();
        this.mapToSphere = KruegerSeries.mapToSphere(ellipsoid);
        this.conformalToLatitude = KruegerSeries.conformalToLatitude(ellipsoid);
    }

    /** @throws OkdException {@code INVALID_DATA} for a point where the series do not hold */
    void toDegrees(double[] xy, int first, int points) {
        for (int at = 2 * first; at < 2 * (first + points); at += 2) {
            double east = (xy[at] - falseEasting) / radius;
            double north = xy[at + 1] / radius;
            if (Math.abs(east) > FURTHEST || Math.abs(north) > Math.PI / 2) {
                throw outside(xy[at], xy[at + 1]);
            }
            toSphere(xy, at, east, north);
            toEllipsoid(xy, at);
        }
    }

    /** To the transverse longitude and latitude on the conformal sphere, in radians. */
    private void toSphere(double[] xy, int at, double east, double north) {
        double power = Math.exp(2 * east);
        xy[at] = east;
        xy[at + 1] = north;
        mapToSphere.addTo(
                xy, at, Math.sin(2 * north), Math.cos(2 * north), (power - 1 / power) / 2, (power + 1 / power) / 2);
    }

    private void toEllipsoid(double[] xy, int at) {
        double power = Math.exp(xy[at]);
        double aside = (power - 1 / power) / 2;
        double ahead = Math.cos(xy[at + 1]);
        double tangent = Math.sin(xy[at + 1]) / Math.sqrt(aside * aside + ahead * ahead);
        double sine2 = 2 * tangent / (1 + tangent * tangent);
        double cosine2 = 2 / (1 + tangent * tangent) - 1;
        xy[at] = meridian + Math.toDegrees(Math.atan(aside / ahead));
        xy[at + 1] = Math.toDegrees(Math.atan(tangent) + conformalToLatitude.at(sine2, cosine2));
    }

    private OkdException outside(double east, double north) {
        return new OkdException(
                ErrorCode.INVALID_DATA,
                "Could not transform the point " + east + ", " + north
                        + ": it lies further than 3,800 km from the meridian "
                        + meridian + "° E, or beyond a pole. Check that coordinates are written east before north and"
                        + " belong to the reference system that is stated.");
    }
}
