package de.okd.geo.crs;

import de.okd.geo.internal.geotools.GeoToolsProjection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways between a map and longitude and latitude of the same datum, in degrees, longitude first; safe to share between
 * threads. Each projection is made once, when it is first asked for, with the parameters of the EPSG registry.
 */
record Projection(Way toMap, Way toDegrees) {
    private static final Map<GermanCrs, Projection> MADE = new ConcurrentHashMap<>();
    private static final double UTM_SCALE = 0.9996;

    /** Transforms points in place. */
    interface Way {
        /**
         * @param xy coordinates of points in turn, all finite
         * @param first the first point of the array to transform
         * @throws de.okd.core.error.OkdException {@code INVALID_DATA} if a point has no image
         */
        void run(double[] xy, int first, int points);
    }

    static Projection of(GermanCrs crs) {
        return MADE.computeIfAbsent(crs, Projection::make);
    }

    private static Projection make(GermanCrs crs) {
        return switch (crs) {
            case ETRS89, WGS84 -> new Projection(Projection::stay, Projection::stay);
            case LAEA -> byGeoTools(GeoToolsProjection.laeaEurope());
            case WEB_MERCATOR -> byGeoTools(GeoToolsProjection.webMercator());
            case UTM_32, UTM_32_PREFIXED -> utm(9, crs.prefix() + 500_000);
            case UTM_33, UTM_33_PREFIXED -> utm(15, crs.prefix() + 500_000);
            case GAUSS_KRUEGER_2 -> gaussKrueger(2);
            case GAUSS_KRUEGER_3 -> gaussKrueger(3);
            case GAUSS_KRUEGER_4 -> gaussKrueger(4);
            case GAUSS_KRUEGER_5 -> gaussKrueger(5);
        };
    }

    private static void stay(double[] xy, int first, int points) {}

    private static Projection byGeoTools(GeoToolsProjection projection) {
        return new Projection(projection::toMap, projection::toDegrees);
    }

    private static Projection utm(double meridian, double falseEasting) {
        return transverseMercator(Ellipsoid.GRS80, meridian, UTM_SCALE, falseEasting);
    }

    private static Projection gaussKrueger(int zone) {
        return transverseMercator(Ellipsoid.BESSEL, 3.0 * zone, 1, zone * 1_000_000.0 + 500_000);
    }

    /** GeoTools goes there fast and to 2 mm, but back only to 2 cm. */
    private static Projection transverseMercator(
            Ellipsoid ellipsoid, double meridian, double scale, double falseEasting) {
        GeoToolsProjection there = GeoToolsProjection.transverseMercator(
                ellipsoid.major(), ellipsoid.minor(), meridian, scale, falseEasting);
        return new Projection(
                there::toMap, new InverseTransverseMercator(ellipsoid, meridian, scale, falseEasting)::toDegrees);
    }
}
