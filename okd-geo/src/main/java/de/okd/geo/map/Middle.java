package de.okd.geo.map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Where a symbol for a whole polygon stands. */
final class Middle {
    private Middle() {}

    /** The centroid of the largest part, or a point inside if that lies outside. */
    static Point of(Geometry geometry) {
        Geometry part = LabelPlaces.largestPart(geometry);
        Point centroid = part.getCentroid();
        return part.contains(centroid) ? centroid : part.getInteriorPoint();
    }
}
