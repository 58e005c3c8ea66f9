/** Coordinate reference systems: which one a file is in, and the way into the system of the coverages. */
@NullMarked
package de.okd.geo.crs;

import org.jspecify.annotations.NullMarked;
