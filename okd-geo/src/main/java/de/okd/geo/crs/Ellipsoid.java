package de.okd.geo.crs;

/**
 * An ellipsoid of revolution, and the way between longitude and latitude on it and coordinates from the centre of the earth.
 *
 * @param major the equatorial radius in metres
 * @param inverseFlattening 1/f
 */
record Ellipsoid(double major, double inverseFlattening) {
    static final Ellipsoid GRS80 = new Ellipsoid(6_378_137, 298.257222101);
    static final Ellipsoid BESSEL = new Ellipsoid(6_377_397.155, 299.1528128);

    /** {@code (major - minor) / (major + minor)}. */
    double thirdFlattening() {
        return 1 / (2 * inverseFlattening - 1);
    }

    /** Of the sphere on which meridians are as long as on the ellipsoid, in metres. */
    double rectifyingRadius() {
        double n = thirdFlattening();
        double square = n * n;
        return major / (1 + n) * (1 + square * (1 / 4.0 + square * (1 / 64.0 + square / 256)));
    }

    double minor() {
        return major * (1 - 1 / inverseFlattening);
    }

    /** The square of the first eccentricity. */
    private double eccentricity() {
        double flattening = 1 / inverseFlattening;
        return flattening * (2 - flattening);
    }

    /** At height 0. */
    void toGeocentric(double longitude, double latitude, double[] xyz) {
        double lambda = Math.toRadians(longitude);
        double phi = Math.toRadians(latitude);
        double sine = Math.sin(phi);
        double normal = major / Math.sqrt(1 - eccentricity() * sine * sine);
        double axis = normal * Math.cos(phi);
        xyz[0] = axis * Math.cos(lambda);
        xyz[1] = axis * Math.sin(lambda);
        xyz[2] = normal * (1 - eccentricity()) * sine;
    }

    /**
     * The height is dropped. By the closed formula of Bowring (1976), which is good to a thousandth of a millimetre near the
     * ground, with sine and cosine of the reduced latitude taken from its tangent.
     */
    void toDegrees(double[] xyz, double[] degrees, int at) {
        double minor = minor();
        double axis = Math.sqrt(xyz[0] * xyz[0] + xyz[1] * xyz[1]);
        double tangent = xyz[2] * major / (axis * minor);
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        double second = eccentricity() / (1 - eccentricity());
        double north = xyz[2] + second * minor * sine * sine * sine;
        double out = axis - eccentricity() * major * cosine * cosine * cosine;
        degrees[at] = Math.toDegrees(Math.atan2(xyz[1], xyz[0]));
        degrees[at + 1] = Math.toDegrees(Math.atan(north / out));
    }
}
