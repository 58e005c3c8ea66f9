package de.okd.geo.crs;

import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/**
 * A line of 20 corners round Germany, 25 to 90 km outside its border, that tells coordinates in the wrong system: read as that
 * of zone 33, a town of zone 32 lies in Bohemia.
 */
final class GermanOutline {
    private static final double KILOMETRE = 1000;

    /** East and north in kilometres of EPSG:25832, clockwise from the west. */
    private static final int[] CORNERS = {
        230, 5650, 240, 5760, 320, 5880, 280, 5970, 350, 6020, 410, 6150, 680, 6090, 790, 6140, 860, 6100, 970, 5690,
        940, 5610, 800, 5550, 910, 5420, 830, 5230, 590, 5190, 500, 5230, 370, 5220, 340, 5280, 360, 5390, 260, 5460,
        230, 5650
    };

    private static final Coordinate[] RING = ring();

    private GermanOutline() {}

    private static Coordinate[] ring() {
        Coordinate[] ring = new Coordinate[CORNERS.length / 2];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(CORNERS[2 * i] * KILOMETRE, CORNERS[2 * i + 1] * KILOMETRE);
        }
        return ring;
    }

    /** Whether the centre of the bounds is in Germany or near it; their corners need not be. */
    static boolean holdsCentre(GermanCrs crs, Envelope bounds) {
        double[] centre = {bounds.centre().x, bounds.centre().y};
        CrsTransform.between(crs, GermanCrs.UTM_32).transform(centre);
        return RayCrossingCounter.locatePointInRing(new Coordinate(centre[0], centre[1]), RING) != Location.EXTERIOR;
    }
}
