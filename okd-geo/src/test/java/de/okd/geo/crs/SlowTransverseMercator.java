package de.okd.geo.crs;

import java.util.function.UnaryOperator;

/**
 * The transverse Mercator projection from its definition: the length of the meridian, continued analytically from real to
 * complex isometric latitudes, by integrating step by step. Thousands of times slower than any series, and none.
 */
final class SlowTransverseMercator {
    private static final int STEPS = 500;

    private final double major;
    /** The square of the first. */
    private final double eccentricity;

    SlowTransverseMercator(double major, double inverseFlattening) {
        this.major = major;
        this.eccentricity = (2 - 1 / inverseFlattening) / inverseFlattening;
    }

    private record Complex(double re, double im) {
        Complex plus(double factor, Complex other) {
            return new Complex(re + factor * other.re, im + factor * other.im);
        }

        Complex times(Complex other) {
            return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
        }

        Complex cosine() {
            return new Complex(Math.cos(re) * Math.cosh(im), -Math.sin(re) * Math.sinh(im));
        }

        Complex sine() {
            return new Complex(Math.sin(re) * Math.cosh(im), Math.cos(re) * Math.sinh(im));
        }

        Complex inverseRoot() {
            double size = Math.pow(Math.hypot(re, im), -0.5);
            double angle = -Math.atan2(im, re) / 2;
            return new Complex(size * Math.cos(angle), size * Math.sin(angle));
        }
    }

    /**
     * East and north in metres on a map with scale 1.
     *
     * @param longitude in degrees from the central meridian
     */
    double[] toMap(double longitude, double latitude) {
        Complex phi = new Complex(Math.toRadians(latitude), 0);
        Complex place = new Complex(meridian(phi.re), 0);
        double step = Math.toRadians(longitude) / STEPS;
        for (int i = 0; i < STEPS; i++) {
            Complex second = east(phi, step / 2, latitudeSlope(phi));
            Complex third = east(phi, step / 2, latitudeSlope(second));
            Complex fourth = east(phi, step, latitudeSlope(third));
            place = east(place, step, mean(this::meridianSlope, phi, second, third, fourth));
            phi = east(phi, step, mean(this::latitudeSlope, phi, second, third, fourth));
        }
        return new double[] {place.im, place.re};
    }

    /** The weights of Runge and Kutta. */
    private static Complex mean(
            UnaryOperator<Complex> slope, Complex first, Complex second, Complex third, Complex fourth) {
        Complex ends = slope.apply(first).plus(1, slope.apply(fourth));
        return ends.plus(2, slope.apply(second)).plus(2, slope.apply(third)).times(new Complex(1 / 6.0, 0));
    }

    /** A step in the direction of the imaginary numbers. */
    private static Complex east(Complex from, double step, Complex slope) {
        return new Complex(from.re - step * slope.im, from.im + step * slope.re);
    }

    /** By isometric latitude. */
    private Complex latitudeSlope(Complex phi) {
        return bulge(phi).times(phi.cosine()).times(new Complex(1 / (1 - eccentricity), 0));
    }

    /** By isometric latitude. */
    private Complex meridianSlope(Complex phi) {
        return bulge(phi).inverseRoot().times(phi.cosine()).times(new Complex(major, 0));
    }

    private Complex bulge(Complex phi) {
        return new Complex(1, 0).plus(-eccentricity, phi.sine().times(phi.sine()));
    }

    /** From the equator, by Simpson's rule. */
    private double meridian(double phi) {
        double sum = 0;
        double step = phi / STEPS;
        for (int i = 0; i < STEPS; i++) {
            sum += radius(i * step) + 4 * radius((i + 0.5) * step) + radius((i + 1) * step);
        }
        return sum * step / 6;
    }

    private double radius(double phi) {
        double sine = Math.sin(phi);
        return major * (1 - eccentricity) * Math.pow(1 - eccentricity * sine * sine, -1.5);
    }
}
