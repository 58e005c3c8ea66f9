package de.okd.geo.coverage;

import de.okd.core.region.Region;
import org.locationtech.jts.geom.Geometry;

/**
 * A region and where it lies.
 *
 * @param region its key, and the name it has in the boundary dataset
 * @param geometry a polygon or multipolygon in metres east and north (EPSG:25832); callers must not change it
 */
public record RegionPolygon(Region region, Geometry geometry) {}
