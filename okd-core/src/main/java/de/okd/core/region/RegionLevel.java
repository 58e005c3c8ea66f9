package de.okd.core.region;

/** The levels of regions, from the country down. */
public enum RegionLevel {
    COUNTRY,
    STATE,
    /** Regierungsbezirk or statistical region. */
    ADMINISTRATIVE_REGION,
    /** Landkreis or independent city (kreisfreie Stadt). */
    DISTRICT,
    /** Joint municipality: Verbandsgemeinde, Samtgemeinde. Its members are municipalities, so it is never added to them. */
    ASSOCIATION,
    MUNICIPALITY,
    /** Part of a city state, as Berlin's Bezirke. */
    BOROUGH,
    /** An area drawn by someone else inside an official region: social space, school district, Ortsteil. */
    CUSTOM_AREA,
    /** A square of the INSPIRE grid. */
    GRID_CELL
}
