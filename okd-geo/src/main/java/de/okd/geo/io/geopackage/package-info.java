/** GeoPackage (OGC 12-128): SQLite databases with layers of features, read without being changed, and written. */
@NullMarked
package de.okd.geo.io.geopackage;

import org.jspecify.annotations.NullMarked;
