package de.okd.geo.map;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.geo.draw.ShapeStyle;
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

    boolean isAbsent() {
        return !hasValue() && !isSecret();
    }

    /** The hatching of a municipality without a value. */
    ShapeStyle missingStyle() {
        return isSecret() ? Look.SECRET : Look.ABSENT;
    }

    MappedRegion at(Geometry elsewhere) {
        return new MappedRegion(region, elsewhere, value, status);
    }

    /**
     * The value with its unit and what the reader must know about it, or why there is none.
     *
     * @param name of the value if it is a category, else empty
     */
    String text(NumberText numbers, String unit, String name) {
        String meaning = StatusText.of(status, numbers.language());
        if (!hasValue()) {
            return meaning;
        }
        String number = name.isEmpty() ? numbers.text(value) + (unit.isEmpty() ? "" : " " + unit) : name;
        return number + (status.isPlain() ? "" : " (" + meaning + ")");
    }
}
