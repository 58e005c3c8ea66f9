/** GeoParquet: geometries as well-known binary in a column of a Parquet file, described in its metadata. */
@NullMarked
package de.okd.geo.io.geoparquet;

import org.jspecify.annotations.NullMarked;
