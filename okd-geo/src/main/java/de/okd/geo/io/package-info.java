/** Boundary files as delivered: shapefiles. */
@NullMarked
package de.okd.geo.io;

import org.jspecify.annotations.NullMarked;
