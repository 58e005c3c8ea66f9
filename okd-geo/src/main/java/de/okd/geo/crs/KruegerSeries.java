package de.okd.geo.crs;

/**
 * A sum {@code c1 sin 2x + c2 sin 4x + … + c6 sin 12x} with coefficients that are polynomials of the third flattening, to its
 * sixth power: what the series of Krüger (1912) leave out is less than 5 nm within 3,900 km of the central meridian.
 *
 * @see <a href="https://doi.org/10.1007/s00190-011-0445-3">Karney, Transverse Mercator with an accuracy of a few nanometers, J.
 *     Geodesy 85 (2011), formula 36</a>
 * @see <a href="https://arxiv.org/abs/2212.05818">Karney, On auxiliary latitudes, 2023, appendix A</a>
 */
final class KruegerSeries {
    private static final int TERMS = 6;

    /** Row k has the factors of the powers k to 6 of the third flattening in the coefficient of {@code sin 2kx}. */
    private static final double[][] MAP_TO_SPHERE = {
        {-1 / 2.0, 2 / 3.0, -37 / 96.0, 1 / 360.0, 81 / 512.0, -96199 / 604800.0},
        {-1 / 48.0, -1 / 15.0, 437 / 1440.0, -46 / 105.0, 1118711 / 3870720.0},
        {-17 / 480.0, 37 / 840.0, 209 / 4480.0, -5569 / 90720.0},
        {-4397 / 161280.0, 11 / 504.0, 830251 / 7257600.0},
        {-4583 / 161280.0, 108847 / 3991680.0},
        {-20648693 / 638668800.0}
    };

    private static final double[][] CONFORMAL_TO_LATITUDE = {
        {2, -2 / 3.0, -2, 116 / 45.0, 26 / 45.0, -2854 / 675.0},
        {7 / 3.0, -8 / 5.0, -227 / 45.0, 2704 / 315.0, 2323 / 945.0},
        {56 / 15.0, -136 / 35.0, -1262 / 105.0, 73814 / 2835.0},
        {4279 / 630.0, -332 / 35.0, -399572 / 14175.0},
        {4174 / 315.0, -144838 / 6237.0},
        {601676 / 22275.0}
    };

    private final double[] coefficients = new double[TERMS];

    private KruegerSeries(double[][] factors, double n) {
        double power = n;
        for (int k = 0; k < TERMS; k++) {
            coefficients[k] = power * polynomial(factors[k], n);
            power *= n;
        }
    }

    /** From the map to the conformal sphere, both in units of the rectifying radius. */
    static KruegerSeries mapToSphere(Ellipsoid ellipsoid) {
        return new KruegerSeries(MAP_TO_SPHERE, ellipsoid.thirdFlattening());
    }

    /** From conformal to geographic latitude. */
    static KruegerSeries conformalToLatitude(Ellipsoid ellipsoid) {
        return new KruegerSeries(CONFORMAL_TO_LATITUDE, ellipsoid.thirdFlattening());
    }

    private static double polynomial(double[] factors, double n) {
        double sum = 0;
        for (int i = factors.length - 1; i >= 0; i--) {
            sum = sum * n + factors[i];
        }
        return sum;
    }

    /** The sum for a real x, by Clenshaw's recurrence. */
    double at(double sin2x, double cos2x) {
        double twice = 2 * cos2x;
        double next = 0;
        double sum = 0;
        for (int k = TERMS - 1; k >= 0; k--) {
            double here = coefficients[k] + twice * sum - next;
            next = sum;
            sum = here;
        }
        return sum * sin2x;
    }

    /**
     * Adds the sum for the complex number {@code north + i east} to it, likewise.
     *
     * @param point where east and north stand in turn, as the angles whose doubles' functions are given
     */
    void addTo(double[] point, int at, double sin2, double cos2, double sinh2, double cosh2) {
        double twice = 2 * cos2 * cosh2;
        double twiceEast = -2 * sin2 * sinh2;
        double next = 0;
        double nextEast = 0;
        double sum = 0;
        double sumEast = 0;
        for (int k = TERMS - 1; k >= 0; k--) {
            double here = coefficients[k] + twice * sum - twiceEast * sumEast - next;
            double hereEast = twice * sumEast + twiceEast * sum - nextEast;
            next = sum;
            nextEast = sumEast;
            sum = here;
            sumEast = hereEast;
        }
        double sine = sin2 * cosh2;
        double sineEast = cos2 * sinh2;
        point[at] += sum * sineEast + sumEast * sine;
        point[at + 1] += sum * sine - sumEast * sineEast;
    }
}
