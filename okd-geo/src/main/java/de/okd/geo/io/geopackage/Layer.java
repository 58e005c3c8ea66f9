package de.okd.geo.io.geopackage;

import de.okd.geo.crs.CrsDeclaration;

/**
 * A table of features.
 *
 * @param geometry the name of its column of geometries
 */
record Layer(String table, String geometry, CrsDeclaration crs) {}
