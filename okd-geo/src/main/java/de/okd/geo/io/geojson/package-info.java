/** GeoJSON (RFC 7946, and its predecessor of 2008 with reference systems), read as a stream and written. */
@NullMarked
package de.okd.geo.io.geojson;

import org.jspecify.annotations.NullMarked;
