package de.okd.geo.crs;

/** Puts together how accurate the steps of a transform are. */
final class TransformAccuracy {
    private static final Accuracy EXACT = new Accuracy(0, "nothing is transformed");

    /** By comparison with PROJ 9.1.1 on a lattice over Germany, see {@code CrsTransformTest}. */
    private static final Accuracy COMPUTED = new Accuracy(0.002, "computed as PROJ does to 2 mm");

    private static final Accuracy TWINS = new Accuracy(1, "WGS 84 is taken as ETRS89 (EPSG:1149)");

    private TransformAccuracy() {}

    static Accuracy of(GermanCrs from, GermanCrs to, Accuracy shift) {
        if (from == to) {
            return EXACT;
        }
        Accuracy accuracy = from.isDhdn() == to.isDhdn() ? COMPUTED : COMPUTED.plus(shift);
        return from.isWgs84() == to.isWgs84() ? accuracy : accuracy.plus(TWINS);
    }
}
