package de.okd.geo.crs;

/**
 * The change between DHDN (Bessel 1841) and ETRS89 (GRS 1980) by three translations, three rotations and a scale (EPSG:1777,
 * the same as EPSG:1776; position vector convention, EPSG method 9606): through geocentric coordinates, at height 0.
 *
 * <p>Against the official grid BETA2007 it is off by 0.8 m in the mean and by 3.2 m at most: the maximum is 2.4 m west of 7.5° E
 * (Lower Rhine), 3.2 m to 10.5° E (North Frisian islands), 2.0 m to 13.5° E and 1.6 m east of that. Measured with PROJ 9.1.1 on a
 * lattice of 0.05 degrees inside Germany, see {@code SevenParametersTest}.
 */
final class SevenParameters implements DatumShift {
    static final SevenParameters EPSG_1777 = new SevenParameters();

    /** The greatest distance from the grid, in degrees of longitude and metres. */
    private static final double[] MERIDIANS = {7.5, 10.5, 13.5, 180};

    private static final double[] MOST_OFF = {2.4, 3.2, 2.0, 1.6};

    private static final double SECOND = Math.PI / 180 / 3600;
    private static final double TX = 598.1;
    private static final double TY = 73.7;
    private static final double TZ = 418.2;
    private static final double RX = 0.202 * SECOND;
    private static final double RY = 0.045 * SECOND;
    private static final double RZ = -2.455 * SECOND;
    private static final double SCALE = 1 + 6.7e-6;
    private static final double INVERSE_SCALE = 1 / SCALE;

    private SevenParameters() {}

    @Override
    public void toEtrs89(double[] degrees, int first, int points) {
        double[] xyz = new double[3];
        for (int at = 2 * first; at < 2 * (first + points); at += 2) {
            Ellipsoid.BESSEL.toGeocentric(degrees[at], degrees[at + 1], xyz);
            forward(xyz);
            Ellipsoid.GRS80.toDegrees(xyz, degrees, at);
        }
    }

    @Override
    public void toDhdn(double[] degrees, int first, int points) {
        double[] xyz = new double[3];
        for (int at = 2 * first; at < 2 * (first + points); at += 2) {
            Ellipsoid.GRS80.toGeocentric(degrees[at], degrees[at + 1], xyz);
            backward(xyz);
            Ellipsoid.BESSEL.toDegrees(xyz, degrees, at);
        }
    }

    private static void forward(double[] p) {
        double x = p[0];
        double y = p[1];
        double z = p[2];
        p[0] = TX + SCALE * (x - RZ * y + RY * z);
        p[1] = TY + SCALE * (RZ * x + y - RX * z);
        p[2] = TZ + SCALE * (-RY * x + RX * y + z);
    }

    /** With the transposed matrix, as is usual: rotations this small are orthogonal to a hundredth of a millimetre. */
    private static void backward(double[] p) {
        double x = (p[0] - TX) * INVERSE_SCALE;
        double y = (p[1] - TY) * INVERSE_SCALE;
        double z = (p[2] - TZ) * INVERSE_SCALE;
        p[0] = x + RZ * y - RY * z;
        p[1] = -RZ * x + y + RX * z;
        p[2] = RY * x - RX * y + z;
    }

    @Override
    public Accuracy accuracy() {
        return accuracy(-180, 180);
    }

    /** For points between two longitudes. */
    static Accuracy accuracy(double west, double east) {
        double most = 0;
        for (int i = 0; i < MERIDIANS.length; i++) {
            double from = i == 0 ? -180 : MERIDIANS[i - 1];
            most = east >= from && west <= MERIDIANS[i] ? Math.max(most, MOST_OFF[i]) : most;
        }
        return new Accuracy(
                most + DatumGrid.METRES,
                "DHDN to ETRS89 by seven parameters (EPSG:1777), up to " + most
                        + " m beside the official grid BETA2007, which itself is good to " + DatumGrid.METRES + " m");
    }
}
