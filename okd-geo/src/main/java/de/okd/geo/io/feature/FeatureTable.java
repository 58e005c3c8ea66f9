package de.okd.geo.io.feature;

import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.geo.crs.GermanCrs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * What is written to a geographic file, whatever its format: polygons of regions with attributes.
 *
 * @param name of the layer
 * @param crs of the coordinates, easting or longitude first
 * @param polygons in the order of the keys; shells counterclockwise, holes clockwise
 * @param provenance of the polygons
 */
public record FeatureTable(
        String name, GermanCrs crs, List<Attribute> attributes, List<MultiPolygon> polygons, Provenance provenance) {
    public FeatureTable {
        attributes = List.copyOf(attributes);
        polygons = List.copyOf(polygons);
    }

    /** Whether the coordinates are degrees, not metres. */
    public boolean isGeographic() {
        return crs == GermanCrs.ETRS89 || crs == GermanCrs.WGS84;
    }

    /** Of all polygons. */
    public Envelope bounds() {
        Envelope bounds = new Envelope();
        polygons.forEach(polygon -> bounds.expandToInclude(polygon.getEnvelopeInternal()));
        return bounds;
    }

    /** Source, licence and attribution in one line: what the licence wants to travel with the polygons. */
    public String credits() {
        String licence = provenance.licence() == Licence.UNKNOWN
                ? ""
                : provenance.licence().id();
        return Stream.of(provenance.publisher(), provenance.attribution(), licence)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
