package de.okd.examples.sample;

import org.locationtech.jts.geom.Coordinate;

/**
 * Projects geographic to plane coordinates in UTM zone 32 north on the GRS 80 ellipsoid
 * (EPSG:25832), with the first three terms of Krüger's series.
 */
final class UtmZone32 {

    private static final double CENTRAL_MERIDIAN = 9;
    private static final double FALSE_EASTING = 500_000;
    private static final double SCALE = 0.9996;
    private static final double SEMI_MAJOR_AXIS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double RADIUS = SCALE * SEMI_MAJOR_AXIS / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double[] ALPHA = {
        N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16, 13 * N * N / 48 - 3 * N * N * N / 5, 61 * N * N * N / 240
    };

    private UtmZone32() {}

    static Coordinate project(double longitude, double latitude) {
        double lambda = StrictMath.toRadians(longitude - CENTRAL_MERIDIAN);
        double t = conformalTangent(StrictMath.sin(StrictMath.toRadians(latitude)));
        double xi = StrictMath.atan(t / StrictMath.cos(lambda));
        double eta = atanh(StrictMath.sin(lambda) / StrictMath.sqrt(1 + t * t));
        double east = eta;
        double north = xi;
        for (int j = 1; j <= ALPHA.length; j++) {
            double alpha = ALPHA[j - 1];
            east += alpha * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
            north += alpha * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
        }
        return new Coordinate(FALSE_EASTING + RADIUS * east, RADIUS * north);
    }

    private static double conformalTangent(double sinLatitude) {
        double eccentricity = 2 * StrictMath.sqrt(N) / (1 + N);
        return StrictMath.sinh(atanh(sinLatitude) - eccentricity * atanh(eccentricity * sinLatitude));
    }

    private static double atanh(double x) {
        return StrictMath.log((1 + x) / (1 - x)) / 2;
    }
}
