package de.okd.geo.map;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import org.locationtech.jts.geom.Geometry;

/**
 * A municipality on the map.
 *
 * @param geometry in metres, or in pixels once it is laid out
 * @param value {@code NaN} if there is none
 */
record MappedRegion(Region region, Geometry geometry, double value, ObservationStatus status) {

    boolean hasValue() {
        return !Double.isNaN(value);
    }

    /** Kept back by the office, as opposed to not there. */
    boolean isSecret() {
        return !hasValue() && status == ObservationStatus.SECRET;
    }

    MappedRegion at(Geometry elsewhere) {
        return new MappedRegion(region, elsewhere, value, status);
    }
}
