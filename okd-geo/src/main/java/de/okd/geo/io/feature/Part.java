package de.okd.geo.io.feature;

import de.okd.core.region.Region;
import org.locationtech.jts.geom.Geometry;

/**
 * One record of a boundary file: a region or a part of it.
 *
 * @param geofactor tells land from water where the file does
 * @param polygon valid and not empty, in EPSG:25832
 */
record Part(Region region, String geofactor, Geometry polygon) {}
