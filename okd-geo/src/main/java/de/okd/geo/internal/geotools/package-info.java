/** The only place that knows GeoTools: transforms between coordinate reference systems. */
@NullMarked
package de.okd.geo.internal.geotools;

import org.jspecify.annotations.NullMarked;
