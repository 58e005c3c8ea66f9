package de.okd.geo.join;

import de.okd.geo.crs.GermanCrs;

/**
 * Where in its columns a dataset of records has the places of its rows.
 *
 * @param crs the reference system of the coordinates
 * @param east the column of the longitude, or of the metres east
 * @param north the column of the latitude, or of the metres north
 */
public record PointColumns(GermanCrs crs, String east, String north) {

    /** Longitude and latitude in degrees, as navigation systems and most lists have them. */
    public static PointColumns degrees(String longitude, String latitude) {
        return new PointColumns(GermanCrs.ETRS89, longitude, latitude);
    }

    /** For example {@code lon, lat in EPSG:4258 (ETRS89)}. */
    @Override
    public String toString() {
        return east + ", " + north + " in " + crs;
    }
}
