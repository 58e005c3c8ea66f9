/** ESRI shapefiles: polygons in one file, their attributes in another, charset and reference system in two more. */
@NullMarked
package de.okd.geo.io.shapefile;

import org.jspecify.annotations.NullMarked;
