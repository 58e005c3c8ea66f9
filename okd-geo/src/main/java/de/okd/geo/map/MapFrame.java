package de.okd.geo.map;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Where on the page the map is, north up, and how large.
 *
 * @param height in pixels, as the area needs it
 * @param pixelsPerMetre the same in both directions
 */
record MapFrame(double left, double top, double width, double height, double pixelsPerMetre, Envelope metres) {

    /** The largest map of an area in a box; it is centred from left to right. */
    static MapFrame fitted(Envelope metres, double left, double top, double width, double greatestHeight) {
        double scale = Math.min(width / metres.getWidth(), greatestHeight / metres.getHeight());
        return new MapFrame(left, top, width, metres.getHeight() * scale, scale, metres);
    }

    double bottom() {
        return top + height;
    }

    Geometry pixels(Geometry geometry) {
        double indent = left + (width - metres.getWidth() * pixelsPerMetre) / 2;
        return new AffineTransformation(
                        pixelsPerMetre,
                        0,
                        indent - metres.getMinX() * pixelsPerMetre,
                        0,
                        -pixelsPerMetre,
                        top + metres.getMaxY() * pixelsPerMetre)
                .transform(geometry);
    }
}
