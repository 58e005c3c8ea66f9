package de.okd.geo.join;

/** How a point came to its region, or why it has none. */
public enum Placement {
    /** In the region or on its border. */
    INSIDE,
    /** Outside of all regions, but within the tolerance of this one. */
    NEAREST,
    /** Outside of all regions, and of the tolerance of any. */
    OUTSIDE,
    /** The point has no coordinates, or such as the reference system has no place for. */
    UNPLACED
}
