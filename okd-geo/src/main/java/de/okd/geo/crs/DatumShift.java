package de.okd.geo.crs;

/** A change of datum between DHDN and ETRS89 on longitude and latitude in degrees, in place. */
sealed interface DatumShift permits SevenParameters, DatumGrid {
    /**
     * @param degrees longitude and latitude of points in turn
     * @param first the first point to shift
     */
    void toEtrs89(double[] degrees, int first, int points);

    /** The way back. */
    void toDhdn(double[] degrees, int first, int points);

    /** How far a shifted point may be from where it belongs. */
    Accuracy accuracy();
}
