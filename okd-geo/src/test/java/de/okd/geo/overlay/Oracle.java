package de.okd.geo.overlay;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Common areas by OverlayNGRobust of JTS 1.20. */
final class Oracle {
    private Oracle() {}

    /** Near the origin of coordinates, where intersection points are rounded to 1e-11 instead of 1e-9 metres. */
    static double commonArea(Geometry one, Geometry other) {
        Envelope box = one.getEnvelopeInternal();
        if (!box.intersects(other.getEnvelopeInternal())) {
            return 0;
        }
        AffineTransformation near =
                AffineTransformation.translationInstance(-Math.floor(box.getMinX()), -Math.floor(box.getMinY()));
        return OverlayNGRobust.overlay(near.transform(one), near.transform(other), OverlayNG.INTERSECTION)
                .getArea();
    }
}
