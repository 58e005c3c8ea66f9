package de.okd.core.region;

/** The levels of German administrative regions, from the country down. */
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
    BOROUGH
}
